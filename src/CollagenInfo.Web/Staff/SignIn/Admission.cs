using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>That somebody has typed the right code, so that the forms which follow need not ask for it again.</summary>
/// <param name="PersonId">Whose account it is, or will be.</param>
/// <param name="InvitationId">The invitation; null for the first person.</param>
public sealed record Admission(string PersonId, int? InvitationId);

/// <summary>Writes admissions into a form so that nobody can make or change one, and reads them for an hour.</summary>
public sealed class AdmissionSeal(IDataProtectionProvider keys)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector seal = keys.CreateProtector("desk admission").ToTimeLimitedDataProtector();

    public string Write(Admission admission) => seal.Protect($"{admission.PersonId} {admission.InvitationId}", Valid);

    /// <summary>Null for one that was not written here, or is too old.</summary>
    public Admission? Read(string? written)
    {
        try
        {
            return seal.Unprotect(written ?? "").Split(' ') is [var person, var invitation]
                ? new Admission(person, int.TryParse(invitation, CultureInfo.InvariantCulture, out var id) ? id : null)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

using System.Buffers.Text;
using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Makes the page of one's own account.</summary>
public sealed class MyPage(UserManager<Person> people, PasswordAndCode passwords, PublishedLibrary library, IHttpContextAccessor visit)
{
    public const string NameChanged = "name";
    public const string PasskeyAdded = "passkey";
    public const string PasskeyRemoved = "passkey-removed";
    public const string PasswordRemoved = "password-removed";
    public const string NeedsPasskey = "needs-passkey";

    private static readonly Dictionary<string, string> Sentences = new()
    {
        [NameChanged] = "Your name and job are changed.",
        [PasskeyAdded] = "The passkey is added.",
        [PasskeyRemoved] = "The passkey is removed. Whoever has that device is signed out.",
        [PasswordRemoved] = "Password, code app and recovery codes are removed.",
        [NeedsPasskey] = "The password is your only way in: add a passkey first. Nothing was changed.",
    };

    /// <summary>The page of a person.</summary>
    /// <param name="me">The person.</param>
    /// <param name="done">What has just been done, as one of the words above; null if nothing.</param>
    /// <param name="faults">What is wrong with what was sent.</param>
    public async Task<MeViewModel> ForAsync(Person me, string? done, IReadOnlyList<FieldError>? faults = null)
    {
        var passkeys = await people.GetPasskeysAsync(me);
        return new MeViewModel
        {
            Title = "My account",
            Name = me.Name,
            Job = me.JobTitle,
            Passkeys = [.. passkeys.OrderBy(passkey => passkey.CreatedAt).Select(LineOf)],
            HasPassword = await passwords.IsSetAsync(me),
            RecoveryCodes = await passwords.CountRecoveryCodesAsync(me),
            HasPasskeys = PasskeyDomain.WorksAt(visit.HttpContext!.Request),
            Done = done is null ? null : Sentences.GetValueOrDefault(done),
            FieldErrors = faults ?? [],
        };
    }

    private PasskeyLine LineOf(UserPasskeyInfo passkey) =>
        new(
            Base64Url.EncodeToString(passkey.CredentialId),
            string.IsNullOrWhiteSpace(passkey.Name) ? "Passkey" : passkey.Name,
            DateText.Long(
                library.Clinic.DayAt(passkey.CreatedAt),
                library.Clinic.Locale
            )
        );
}

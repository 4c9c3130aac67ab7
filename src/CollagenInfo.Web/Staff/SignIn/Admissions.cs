using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Who may make an account, or get one back: whoever has the right code.</summary>
public sealed class Admissions(FirstCode first, Invitations invitations, Roster roster, AdmissionSeal seal)
{
    /// <summary>Whether there is no account, so that the first may be made.</summary>
    public async Task<bool> IsNobodyAsync() => !await roster.HasAnyoneAsync();

    /// <summary>The form for the first person; null if the code is wrong.</summary>
    public WelcomeForm? First(string? code) =>
        first.IsRight(code) ? new WelcomeForm { Admission = seal.Write(new Admission($"{Guid.NewGuid()}", null)) } : null;

    /// <summary>The form for an invited person; null if the code is wrong.</summary>
    public async Task<WelcomeForm?> InvitedAsync(string? code) =>
        await invitations.FindAsync(code) is { Person: { } person } invitation
            ? new WelcomeForm
            {
                Admission = seal.Write(new Admission(person.Id, invitation.Id)),
                Name = person.Name,
                Job = person.JobTitle,
            }
            : null;

    /// <summary>The admission in a form; null if there is none, or it is too old.</summary>
    internal Admission? In(WelcomeForm form) => seal.Read(form.Admission);
}

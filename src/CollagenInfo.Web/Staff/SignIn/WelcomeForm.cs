namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>What a new person sends: who they are, and either a passkey, or a password with a code app.</summary>
public sealed record WelcomeForm : PasswordForm
{
    /// <summary>That the right code was typed before, as <see cref="AdmissionSeal"/> has written it.</summary>
    public string? Admission { get; init; }

    public string? Name { get; init; }

    public string? Job { get; init; }

    /// <summary>The passkey that the browser has made, as JSON; null for a password.</summary>
    public string? Credential { get; init; }
}

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>A new password with its code app, as the browser sends it.</summary>
public record PasswordForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a password must not be there.</summary>
    public sealed override string ToString() => nameof(PasswordForm);

    public string? Password { get; init; }

    /// <summary>The secret that the page has shown for the code app.</summary>
    public string? Key { get; init; }

    /// <summary>What the code app shows for it.</summary>
    public string? Code { get; init; }
}

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>What the sign-in page sends.</summary>
public sealed record SignInForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a password must not be there.</summary>
    public override string ToString() => nameof(SignInForm);

    public string? Name { get; init; }

    public string? Password { get; init; }

    /// <summary>What the code app shows, or a recovery code.</summary>
    public string? Code { get; init; }

    /// <summary>The browser's proof of a passkey, as JSON; null without one.</summary>
    public string? Credential { get; init; }

    /// <summary>Where the person wanted to go; null for Today.</summary>
    public string? To { get; init; }

    /// <summary>The form that met the end of a session, to be sent again; null if there was none.</summary>
    public string? Posted { get; init; }

    /// <summary>The address to go to afterwards: one of the desk, and one that a header can have, whatever was sent.</summary>
    internal string Destination =>
        To is not null
        && To.StartsWith($"{Layout.DeskAddress.Today}/", StringComparison.OrdinalIgnoreCase)
        && To.All(letter => letter is > ' ' and <= '~' and not '\\')
            ? To
            : Layout.DeskAddress.Today;
}

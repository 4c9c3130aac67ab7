using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Asks for the code of a link, for Code.cshtml.</summary>
public sealed record CodePage : DeskPage
{
    /// <summary>Where the code is found.</summary>
    public required string Lead { get; init; }

    /// <summary>Where it is sent.</summary>
    public required string Address { get; init; }

    /// <summary>Where the code stands, if the lead does not say so.</summary>
    public string? Place { get; init; }

    /// <summary>What its button says.</summary>
    public string Button { get; init; } = "Go on";

    public FormField CodeField =>
        new("code", "Code", null)
        {
            Hint = $"{Place} With or without the hyphens.".Trim(),
            MaxLength = 40,
            AutoComplete = "off",
            Error = ErrorOf("code"),
        };

    /// <summary>The page with what is wrong with the code that was typed; null if none was.</summary>
    public CodePage With(string? fault) => fault is null ? this : this with { FieldErrors = [new FieldError("code", fault)] };
}

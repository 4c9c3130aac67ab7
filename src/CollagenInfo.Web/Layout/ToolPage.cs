using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>The page of a tool: a form that can come back with errors, and perhaps an answer.</summary>
public abstract record ToolPage : PageViewModel
{
    /// <summary>The links from the front page to every tool.</summary>
    public static IReadOnlyList<PageLink> WayHere { get; } =
        [new PageLink("Home", PageAddress.Home), new PageLink("Tools", PageAddress.Tools)];

    /// <summary>Which tool it is.</summary>
    public abstract SitePage Tool { get; }

    /// <summary>Whether it shows an answer. Its heading, where the focus is then, says so to who cannot see it.</summary>
    public virtual bool IsAnswered => false;

    /// <summary>The errors in the form, in the order of its fields.</summary>
    public IReadOnlyList<FieldError> FieldErrors { get; init; } = [];

    /// <summary>Begins with "Error", so that a screen reader says first that something is wrong.</summary>
    public override string WindowTitle => FieldErrors.Count > 0 ? $"Error: {Title}" : Title;

    /// <summary>The error of one field; null if there is none.</summary>
    public string? ErrorOf(string field) => FieldErrors.FirstOrDefault(error => error.Field == field)?.Message;
}

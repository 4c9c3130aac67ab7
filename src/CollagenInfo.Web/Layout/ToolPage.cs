using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>What the page of every tool is made of: a form that can come back with errors, and perhaps an answer.</summary>
public abstract record ToolPage : PageViewModel
{
    /// <summary>The way from the front page to every tool.</summary>
    public static IReadOnlyList<PageLink> WayHere { get; } =
        [new PageLink("Home", PageAddress.Home), new PageLink("Tools", PageAddress.Tools)];

    /// <summary>What is wrong in the form, in the order of its fields.</summary>
    public IReadOnlyList<FieldError> FieldErrors { get; init; } = [];

    /// <summary>Somebody who cannot see the page hears first that something is wrong.</summary>
    public override string WindowTitle => FieldErrors.Count > 0 ? $"Error: {Title}" : Title;

    /// <summary>What is wrong with one field; null if nothing.</summary>
    public string? ErrorOf(string field) => FieldErrors.FirstOrDefault(error => error.Field == field)?.Message;
}

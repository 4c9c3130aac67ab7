using System.Text.Json.Nodes;

namespace CollagenInfo.Web.Layout;

/// <summary>What _Layout.cshtml needs from every page.</summary>
public abstract record PageViewModel
{
    public required string Title { get; init; }

    /// <summary>The title as the window and the history show it, before the clinic's name.</summary>
    public virtual string WindowTitle => Title;

    /// <summary>For search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The way from the front page to here, without the page itself.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>The page is one text by itself, and no list, form or front page.</summary>
    public virtual bool IsArticle => false;

    /// <summary>The style sheet of this page alone, beside that of its room; null if it needs none.</summary>
    public virtual string? Stylesheet => null;

    /// <summary>What the page is about, in the words of schema.org, and no more than it says.</summary>
    public IReadOnlyList<JsonObject> JsonLd { get; init; } = [];

    /// <summary>The page is no place to arrive at from a search engine.</summary>
    public bool IsUnlisted { get; init; }
}

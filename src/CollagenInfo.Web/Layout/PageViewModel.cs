using System.Text.Json.Nodes;

namespace CollagenInfo.Web.Layout;

/// <summary>What _Layout.cshtml needs from every page.</summary>
public abstract record PageViewModel
{
    public required string Title { get; init; }

    /// <summary>The title for the browser's tab and history, before the clinic's name.</summary>
    public virtual string WindowTitle => Title;

    /// <summary>For search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The links from the front page to this page, without the page itself.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>Whether the page is one article, not a list, form or front page.</summary>
    public virtual bool IsArticle => false;

    /// <summary>
    /// Whether its links open beside it, because coming back to it would ask the reader to send a form again: so it is for answers that
    /// no browser may keep. With script they are shown on the page of the form, and their links open as ever.
    /// </summary>
    public virtual bool OpensLinksBeside => false;

    /// <summary>The style sheet that holds what every page has: <c>site</c>, or <c>reading</c> with what authors can write.</summary>
    public virtual string MainSheet => "site";

    /// <summary>The style sheets for this page only, in addition to its controller's.</summary>
    public virtual IReadOnlyList<string> Stylesheets => [];

    /// <summary>The schema.org data of the page, with nothing that the page does not say.</summary>
    public IReadOnlyList<JsonObject> JsonLd { get; init; } = [];

    /// <summary>Whether search engines should not list the page.</summary>
    public bool IsUnlisted { get; init; }
}

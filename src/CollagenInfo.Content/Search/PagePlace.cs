using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>Where a section is. Its words are read again only when they are shown, so that the index need not keep them.</summary>
/// <param name="Page">The page.</param>
/// <param name="Anchor">The id of its heading; null for the top of the page.</param>
/// <param name="Start">Where it begins in the page's Markdown.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct PagePlace(ContentPage Page, string? Anchor, int Start, int Length)
{
    public string Address => Anchor is null ? Page.Address : $"{Page.Address}#{Anchor}";

    public static PagePlace TopOf(ContentPage page) => new(page, null, 0, 0);

    /// <summary>Reads the section's passages.</summary>
    public IReadOnlyList<Passage> Read() =>
        Length == 0 ? [] : [.. ArticleText.From(new Body(Page.Body.Markdown.Substring(Start, Length), Page.Body.File, 1)).Shown];

    /// <summary>Reads the section's heading; null at the top of the page.</summary>
    public Passage? ReadHeading()
    {
        var line = Page.Body.Markdown.AsSpan(Start, Anchor is null ? 0 : Length);
        var end = line.IndexOf('\n');
        return ArticleText.From(new Body((end < 0 ? line : line[..end]).ToString(), Page.Body.File, 1)).Passages is [{ } heading, ..]
            ? heading
            : null;
    }

    /// <summary>
    /// The same place in a library that may have changed since: the top of the page if the heading is gone; null if the page is gone.
    /// </summary>
    public PagePlace? In(ContentLibrary library) => SearchPages.At(Page.Address, library) switch
    {
        null => null,
        var now when ReferenceEquals(now, Page) => this,
        var now => SectionOf(now, Anchor),
    };

    private static PagePlace SectionOf(ContentPage page, string? anchor) =>
        PageSection.AllFrom(page.Body).FirstOrDefault(section => section.Anchor == anchor) is { } section
            ? new PagePlace(page, section.Anchor, section.Start, section.Length)
            : TopOf(page);
}

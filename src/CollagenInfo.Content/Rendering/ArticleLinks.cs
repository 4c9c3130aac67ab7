namespace CollagenInfo.Content.Rendering;

/// <summary>Finds where the links of a text lead in a library.</summary>
internal static class ArticleLinks
{
    /// <summary>What a browser should follow; null if there is nothing there that a reader may be sent to.</summary>
    public static string? AddressOf(string written, Body body, ContentLibrary library) => LinkTarget.Parse(written, body.File) switch
    {
        LinkTarget.Outside outside => outside.Address,
        LinkTarget.Here here => $"#{here.Anchor}",
        LinkTarget.Site site => WithAnchor(site.Path, site.Anchor),
        LinkTarget.Page { Article: { } slug } page => WithAnchor(library.Find(page.Topic, slug)?.Address, page.Anchor),
        LinkTarget.Page page => WithAnchor(library.Find(page.Topic)?.Address, page.Anchor),
        _ => null,
    };

    private static string? WithAnchor(string? address, string anchor) =>
        address is null || anchor.Length == 0 ? address : $"{address}#{anchor}";
}

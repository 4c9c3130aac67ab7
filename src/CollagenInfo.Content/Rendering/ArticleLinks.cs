namespace CollagenInfo.Content.Rendering;

/// <summary>Resolves the links of a text to addresses.</summary>
internal static class ArticleLinks
{
    /// <summary>The address to link to; null if readers of the library cannot be sent there.</summary>
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

namespace CollagenInfo.Web.Layout;

/// <summary>What a page tells search engines and link previews.</summary>
/// <param name="Page">The page.</param>
/// <param name="Layout">What surrounds every page.</param>
/// <param name="IsListed">Whether search engines should list the page: not if it is an answer to one reader.</param>
/// <param name="Path">Its address from the root of the site.</param>
/// <param name="Address">Its absolute address; null if it is not listed, or the address of the site is not set.</param>
public sealed record HeadModel(PageViewModel Page, LayoutModel Layout, bool IsListed, string Path, string? Address)
{
    /// <summary>The picture for link previews; null if the address of the site is not set.</summary>
    public string? Picture => Layout.SiteAddress is { } site ? $"{site}/preview.png" : null;

    public static HeadModel From(PageViewModel page, LayoutModel layout, HttpRequest request)
    {
        var isListed = !page.IsUnlisted && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        var path = request.Path.ToUriComponent();
        return new HeadModel(page, layout, isListed, path, isListed && layout.SiteAddress is { } site ? site + path : null);
    }
}

namespace CollagenInfo.Web.Layout;

/// <summary>What search engines and previews are told of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Layout">What stands around it.</param>
/// <param name="IsListed">The page is a place to arrive at, and no answer to one reader.</param>
/// <param name="Path">Its address from the root of the site.</param>
/// <param name="Address">Its whole address; null if it is not listed, or if nobody has said where the site is on line.</param>
public sealed record HeadModel(PageViewModel Page, LayoutModel Layout, bool IsListed, string Path, string? Address)
{
    /// <summary>The picture of a preview; null if nobody has said where the site is on line.</summary>
    public string? Picture => Layout.SiteAddress is { } site ? $"{site}/preview.png" : null;

    public static HeadModel From(PageViewModel page, LayoutModel layout, HttpRequest request)
    {
        var isListed = !page.IsUnlisted && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        var path = request.Path.ToUriComponent();
        return new HeadModel(page, layout, isListed, path, isListed && layout.SiteAddress is { } site ? site + path : null);
    }
}

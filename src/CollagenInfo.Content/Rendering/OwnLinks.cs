namespace CollagenInfo.Content.Rendering;

/// <summary>Links to the site itself that are written in full, with its address on the web.</summary>
public static class OwnLinks
{
    private const string Www = "www.";

    /// <summary>
    /// Where the link leads on the site, if it leads to the site: with <c>http</c> or <c>https</c>, with <c>www.</c> or without.
    /// Otherwise the link as it is.
    /// </summary>
    public static LinkTarget On(this LinkTarget target, ContentLibrary library) =>
        target is LinkTarget.Outside outside
        && library.Clinic.SiteAddress is { } site
        && Uri.TryCreate(outside.Address, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && HostOf(address) == HostOf(site)
            ? PlaceOf(address, site, library)
            : target;

    private static LinkTarget PlaceOf(Uri address, Uri site, ContentLibrary library)
    {
        var start = site.AbsolutePath.TrimEnd('/');
        var whole = Uri.UnescapeDataString(address.AbsolutePath);
        var path = whole.StartsWith(start, StringComparison.Ordinal) ? whole[start.Length..].TrimEnd('/') : whole;
        var anchor = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return library.PageAt(path) switch
        {
            Article article => new LinkTarget.Page(article.Topic, article.Slug, anchor),
            Topic topic => new LinkTarget.Page(topic.Slug, null, anchor),
            _ => new LinkTarget.Site(path.Length == 0 ? "/" : path, anchor),
        };
    }

    private static string HostOf(Uri address) =>
        address.IdnHost.StartsWith(Www, StringComparison.Ordinal) ? address.IdnHost[Www.Length..] : address.IdnHost;
}

using System.Globalization;
using System.Xml.Linq;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Discovery;

/// <summary>The list of pages for search engines.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Every public page; null if nobody has said where the site is on line.</summary>
    public static XDocument? Of(ContentLibrary library) => library.Clinic.SiteAddress is null
        ? null
        : new XDocument(new XElement(Names + "urlset", PublicPages.Of(library).Select(page => new XElement(
            Names + "url",
            new XElement(Names + "loc", library.Clinic.WholeAddress(page.Address)),
            page.Changed is { } day ? new XElement(Names + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null))));
}

using System.Globalization;
using System.Xml.Linq;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Discovery;

/// <summary>The list of pages for search engines.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Every page that search engines should list; null if the address of the site is not set.</summary>
    public static XDocument? From(ContentLibrary library) => library.Clinic.SiteAddress is null
        ? null
        : new XDocument(new XElement(
            Names + "urlset",
            Entry(library, PageAddress.Home, null),
            library.Topics.Select(topic => new[] { Entry(library, topic.Address, null) }.Concat(
                library.ArticlesOf(topic.Slug).Select(article => Entry(library, article.Address, SignedText.DayOf(library, article))))),
            SitePages.Listed.Select(page => Entry(library, page.Address, Signable.DayOf(library, page)))));

    private static XElement Entry(ContentLibrary library, string address, DateOnly? changed) => new(
        Names + "url",
        new XElement(Names + "loc", library.Clinic.WholeAddress(address)),
        changed is { } day ? new XElement(Names + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
}

using System.Globalization;
using System.Xml.Linq;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Discovery;

/// <summary>New pages, and pages that a clinician has signed, as an Atom feed.</summary>
internal static class Feed
{
    private const int MostEntries = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed; null if the address of the site is not set, because the ids are absolute addresses.</summary>
    public static XDocument? From(ContentLibrary library)
    {
        if (library.Clinic.WholeAddress(PageAddress.Feed) is not { } self)
        {
            return null;
        }

        // A page without a publishing time or a signature has no date to list it under.
        var news = library.Articles
            .Select(article => (article, day: NewsOf(library, article)))
            .Where(entry => entry.day is not null)
            .OrderByDescending(entry => entry.day)
            .ThenBy(entry => entry.article.Address, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-US"),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", Plain($"New and reviewed pages of {library.Clinic.Name}")),
            new XElement(Atom + "author", new XElement(Atom + "name", Plain(library.Clinic.Name))),
            Link("self", self, "application/atom+xml"),
            Link("alternate", library.Clinic.WholeAddress("/")!, "text/html"),
            // Atom requires a time, so an empty feed gets the Unix epoch.
            Moment("updated", news.Count > 0 ? news[0].day!.Value : DateTimeOffset.UnixEpoch),
            news.Select(entry => Entry(library, entry.article, entry.day!.Value))));
    }

    private static XElement Entry(ContentLibrary library, Article article, DateTimeOffset day)
    {
        var address = library.Clinic.WholeAddress(article.Address)!;
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", Plain(library.Expand(article.Title))),
            Link("alternate", address, "text/html"),
            library.MomentOf(article.Publish) is { } published ? Moment("published", published) : null,
            Moment("updated", day),
            new XElement(Atom + "summary", Plain(library.Expand(article.Summary))));
    }

    /// <summary>When the article appeared or was signed, whichever is later; null if neither is known.</summary>
    private static DateTimeOffset? NewsOf(ContentLibrary library, Article article)
    {
        var published = library.MomentOf(article.Publish);
        var signed = library.MomentOf(SignedText.DayOf(library, article)?.ToDateTime(TimeOnly.MinValue));
        return published is null || signed > published ? signed : published;
    }

    /// <summary>XML forbids most control characters, such as "\x01" in a title.</summary>
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsControl(letter)));

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static XElement Moment(string name, DateTimeOffset moment) =>
        new(Atom + name, moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}

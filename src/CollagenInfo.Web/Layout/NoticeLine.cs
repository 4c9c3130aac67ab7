using System.Globalization;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>A notice as a page shows it.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Text">What it says.</param>
/// <param name="Until">"Until Friday, December 4, 6:00 PM": a copy on paper, or kept on a device, outlives it.</param>
/// <param name="Ends">The same for a script: 2026-12-04T23:00:00Z.</param>
/// <param name="Article">Where to read more; null for nothing.</param>
public sealed record NoticeLine(Notice Notice, string Text, string Until, string Ends, PageLink? Article)
{
    internal static NoticeLine From(ContentLibrary library, Notice notice)
    {
        var (clinic, end) = (library.Clinic, library.MomentOf(notice.Until)!.Value);
        return new NoticeLine(
            notice,
            library.Expand(notice.Text),
            $"Until {DateText.Moment(clinic.TimeAt(end), clinic.Locale)}",
            end.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            library.ArticleIn(notice.Article) is { } article
                ? new PageLink(library.Expand(article.Title), article.Address)
                : null
        );
    }
}

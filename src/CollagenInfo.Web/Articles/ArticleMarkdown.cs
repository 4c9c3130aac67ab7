using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Articles;

/// <summary>An article as Markdown, with what else its page says: the review, the notices, the sources.</summary>
internal static class ArticleMarkdown
{
    public static string From(ContentLibrary library, Topic topic, Article article, DateTimeOffset now)
    {
        var today = library.Clinic.DayAt(now);
        var body = PlainMarkdown.From(library, article.Body);
        var review = topic.IsClinical ? ReviewNote.From(library, Signable.Of(library, article), today) : null;
        var text = new StringBuilder();
        foreach (var notice in library.NoticesAt(now).Where(notice => notice.IsAbove(article.Address)))
        {
            Add(text, $"> {LineOf(NoticeLine.From(library, notice), library)}");
        }

        Add(text, $"# {library.Expand(article.Title)}");
        Add(text, library.Expand(article.Summary));
        Add(text, review?.Short);
        Add(text, body.Markdown);
        if (review is not null)
        {
            Add(text, Disclaimer.ToldOtherwise);
            Add(text, Disclaimer.General);
            Add(text, $"## Clinical review\n\n{review.Long}");
        }

        if (body.Sources.Count > 0)
        {
            Add(
                text,
                "## Sources\n\n"
                    + string.Join(
                        '\n',
                        body.Sources.Select(cited => LineOf(cited.Source.Id, SourceLine.From(cited, library.Clinic.Locale)))
                    )
            );
        }

        Add(text, library.Clinic.WholeAddress(article.Address) is { } address ? $"This page for readers: <{address}>" : null);
        return text.ToString();
    }

    private static string LineOf(NoticeLine notice, ContentLibrary library) =>
        $"**{notice.Text}** {notice.Until}."
        + (notice.Article is { } more ? $" [{more.Text}](<{library.Clinic.WholeAddress(more.Address) ?? more.Address}>)" : "");

    private static string LineOf(string id, SourceLine source)
    {
        var title = source.Address is { } address ? $"[{source.Title}](<{address}>)" : source.Title;
        return $"- {id}: {(source.Authors is { } authors ? authors + ". " : "")}{title}. {source.Published}. {source.Note}".TrimEnd();
    }

    private static void Add(StringBuilder text, string? part)
    {
        if (part is { Length: > 0 })
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(part).Append('\n');
        }
    }
}

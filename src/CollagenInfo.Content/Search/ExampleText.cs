using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>A text with what answers whoever searches for it, or for something that means the same.</summary>
/// <param name="Text">The text.</param>
/// <param name="Answer">What answers.</param>
internal sealed record ExampleText(string Text, AnswerName Answer)
{
    /// <summary>A larger library than any clinic has would keep the model busy for minutes.</summary>
    private const int MostHeadings = 5_000;

    /// <summary>The searches of <c>searches.yml</c>, and the names and headings of all that answers.</summary>
    public static IEnumerable<ExampleText> AllFrom(ContentLibrary library) =>
        library
            .Data.Searches.Where(searches => IsOnSite(searches.Answer, library))
            .SelectMany(searches => searches.Texts.Select(text => new ExampleText(text, searches.Answer)))
            .Concat(library.Data.Symptoms.Select(sign => Named(library.Expand(sign.Label), AnswerKind.Sign, sign.Id)))
            .Concat(library.Data.Suitability.Select(item => Named(library.Expand(item.Text), AnswerKind.Reason, item.Id)))
            .Concat(library.Data.Activities.Select(activity => Named(DataAnswers.QuestionOf(activity), AnswerKind.Time, activity.Id)))
            .Concat(SitePages.Tools.Select(tool => Named(tool.Title, AnswerKind.Page, tool.Address)))
            .Concat(library.Articles.SelectMany(article => HeadingsOf(article, library)).Take(MostHeadings));

    /// <summary>An article may be a draft, or not on show yet: what nobody can read answers nobody.</summary>
    private static bool IsOnSite(AnswerName answer, ContentLibrary library) =>
        answer.Kind is not AnswerKind.Section || DataAnswers.ArticleOf(answer.Name.Split('#')[0], library) is not null;

    private static ExampleText Named(string text, AnswerKind kind, string name) => new(text, new AnswerName(kind, name));

    private static IEnumerable<ExampleText> HeadingsOf(Article article, ContentLibrary library) =>
        PageSection
            .AllFrom(article.Body)
            .Where(section => section.Passages.Count > 0)
            .Select(section =>
                Named(
                    library.Expand(section.Anchor is null ? article.Title : $"{article.Title}: {section.Heading}"),
                    AnswerKind.Section,
                    $"{article.Body.File}#{section.Anchor}"
                )
            );
}

using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>Answers with a section of an article, for whoever types what data files say that it answers.</summary>
internal static class SectionAnswer
{
    public static AskedPhrases<SectionWords> MatcherFor(ContentLibrary library) =>
        new(
            from section in library.Data.SectionWords
            from phrase in section.Words
            select (phrase, section)
        );

    /// <summary>
    /// The beginning of the section that answers whoever types some words; of several, the one of which most is said. Null if none does,
    /// or it is not on the site.
    /// </summary>
    public static PageAnswer? For(
        ParsedQuery query,
        AskedPhrases<SectionWords> sections,
        ContentLibrary library,
        bool isLoose = false,
        Predicate<SectionWords>? isMeant = null
    ) =>
        sections
            .FindIn(query.Words)
            .Where(hit => hit.IsWeak == isLoose && isMeant?.Invoke(hit.Meaning) is not false)
            .OrderByDescending(hit => hit.Telling)
            .ThenByDescending(hit => hit.Said)
            .Select(hit => BeginningOf(hit.Meaning, query, library) is { } answer ? answer with { FoundBy = hit } : null)
            .FirstOrDefault(answer => answer is not null);

    /// <summary>
    /// The beginning of the last section that says, as a line of a list, how long before a session to leave off what the query names: the
    /// time after it would mislead. Null if the query does not ask for that.
    /// </summary>
    public static PageAnswer? Before(ParsedQuery query, ContentLibrary library) =>
        query.AsksBefore
        && query.Concepts.Select(hit => hit.Concept.Activity?.Before).OfType<string>().FirstOrDefault() is { } fact
        && library.ReadBy(ArticleTool.BeforeTreatment) is { } article
            ? SectionBeginning.Of(article, section => section.Passages.Any(passage => Names(passage, fact)), query, library)
            : null;

    private static bool Names(Passage passage, string fact) =>
        passage.Kind is PassageKind.ListItem && passage.Text.Contains($"{{{{ {fact} }}}}", StringComparison.Ordinal);

    private static PageAnswer? BeginningOf(SectionWords asked, ParsedQuery query, ContentLibrary library) =>
        DataAnswers.ArticleOf(asked.Article, library) is { } article
            ? SectionBeginning.Of(article, section => (section.Anchor ?? "") == asked.Anchor, query, library)
            : null;
}

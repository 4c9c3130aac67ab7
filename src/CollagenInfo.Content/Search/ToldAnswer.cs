using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Answers with what <c>safety.yml</c> says to write about something: to keep a prescribed medicine, or to ask where our sources are
/// silent.
/// </summary>
internal static class ToldAnswer
{
    public static PhraseMatcher<MustNotSay> MatcherFor(ContentLibrary library) =>
        new(
            from wording in library.Data.Safety.MustNotSay
            where wording.IsAnswer
            from phrase in wording.About
            select (Tokenizer.Words(phrase), wording),
            word => word.Stem
        );

    /// <summary>What the reader is told; null if the query names nothing of that sort, or also a reason that says more.</summary>
    /// <param name="query">The query.</param>
    /// <param name="found">What was found before.</param>
    /// <param name="indexed">What is searched.</param>
    public static ToldAdvice? For(ParsedQuery query, SearchAnswer found, IndexedLibrary indexed) =>
        LongestIn(query, indexed) is { } hit && (found.Reasons.Count == 0 || hit.Count > 1)
            ? new ToldAdvice(
                Capitals.Capitalized(string.Join(' ', query.Words.Skip(hit.First).Take(hit.Count).Select(word => word.Text))),
                indexed.Library.Expand(hit.Meaning.Instead)
            )
            : null;

    private static PhraseHit<MustNotSay>? LongestIn(ParsedQuery query, IndexedLibrary indexed) =>
        indexed.Told.FindIn(query.Words) is { Count: > 0 } hits ? hits.MaxBy(hit => hit.Count) : null;
}

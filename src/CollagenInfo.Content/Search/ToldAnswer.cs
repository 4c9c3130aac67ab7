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
            word => word.Singular
        );

    /// <summary>
    /// What the reader is told; null if the query names nothing of that sort, a reason that says more ("blood thinner"), what is
    /// noticed on the skin ("the patch is red"), or what a section says no source speaks of. A longer phrase is another thing than the
    /// reason in it: "flu shot" is not "flu".
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="found">What was found before.</param>
    /// <param name="indexed">What is searched.</param>
    public static ToldAdvice? For(ParsedQuery query, SearchAnswer found, IndexedLibrary indexed) =>
        found is { Signs: null, Care: null }
        && LongestIn(indexed.Told, query) is { } hit
        && !(hit.Meaning.IsPermission && found.Page is not null)
        && !query.Concepts.Any(other => other.Concept.Activity is not null && other.Count > hit.Count && other.Names(hit.First))
        && (found.Reasons.Count == 0 || indexed.Reasons.FindIn(query.Words).All(reason => IsPartOf(reason, hit, query)))
            ? new ToldAdvice(
                Capitals.Capitalized(NameOf(query.Words.Skip(hit.First).Take(hit.Count), hit.Meaning)),
                indexed.Library.Expand(hit.Meaning.Instead)
            )
            {
                IsOfSilence = hit.Meaning.IsPermission,
                IsLeftOut =
                    found.Page is { } page
                    && page.LeavesWordsOut(indexed.Library)
                    && !Enumerable.Range(hit.First, hit.Count).All(page.Places.Contains),
            }
            : null;

    /// <summary>As the list writes it, with its capitals: "HRT".</summary>
    private static string NameOf(IEnumerable<Token> words, MustNotSay wording)
    {
        var typed = string.Join(' ', words.Select(word => word.Text));
        return wording.About.FirstOrDefault(phrase => phrase.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? typed;
    }

    private static bool IsPartOf(AskedHit<SuitabilityItem> reason, PhraseHit<MustNotSay> hit, ParsedQuery query) =>
        hit.Count > reason.Said
        && query.Words[hit.First].Start <= reason.Start
        && reason.End <= query.Words[hit.First + hit.Count - 1].End;

    private static PhraseHit<T>? LongestIn<T>(PhraseMatcher<T> phrases, ParsedQuery query) =>
        phrases.FindIn(query.Words) is { Count: > 0 } hits ? hits.MaxBy(hit => hit.Count) : null;
}

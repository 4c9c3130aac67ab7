using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Answers with one fact, for whoever looks for what it is about.</summary>
internal static class FactAnswer
{
    /// <summary>
    /// What a fact says to whoever looks for its article, and for nothing but what it speaks of itself: needles, for "a needling pen at
    /// home". Null if none does.
    /// </summary>
    public static PageAnswer? For(ParsedQuery query, IReadOnlyList<Fact> facts, ContentLibrary library) =>
        facts.FirstOrDefault(fact => IsAsked(fact, query)) is { } asked && DataAnswers.ArticleOf(asked.Article, library) is { } article
            ? new PageAnswer(library.Expand(article.Title), library.Expand(asked.Answer!), article.Address)
            : null;

    private static bool IsAsked(Fact fact, ParsedQuery query)
    {
        if (query.PlacesOf(fact.Article!) is not { Count: > 0 } places)
        {
            return false;
        }

        var said = StemsOf(fact.Answer!).ToHashSet(StringComparer.Ordinal);
        return !query.NamesOther(places, hit =>
            hit.Concept.Page == fact.Article || (hit.Concept is { Activity: null, IsSign: false } && StemsOf(hit, query).Any(said.Contains))
        );
    }

    private static IEnumerable<string> StemsOf(ConceptHit hit, ParsedQuery query) =>
        hit.Concept.AlsoLookFor.SelectMany(StemsOf).Concat(hit.Places.Select(place => query.Words[place].Stem));

    private static IEnumerable<string> StemsOf(string text) => Tokenizer.Words(text).Where(word => !word.IsSmall).Select(word => word.Stem);
}

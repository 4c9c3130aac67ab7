using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Finds the concepts that a query names: at each word the longest phrase, exact spelling before other forms of a word.
/// </summary>
internal sealed class ConceptMatcher
{
    private const int MostConceptsOfAWord = 2;

    private readonly Dictionary<string, HashSet<Concept>> byWord = new(StringComparer.Ordinal);
    private readonly PhraseMatcher<Phrase> matcher;

    public ConceptMatcher(IEnumerable<Concept> concepts)
    {
        var known = new List<(Token[], Phrase)>();
        foreach (var concept in concepts)
        {
            Phrases.AddRange(concept.Phrases);
            foreach (var text in concept.Phrases)
            {
                var words = Tokenizer.Words(text);
                known.Add((words, new Phrase(words, concept, concept.AlsoLookFor.Contains(text))));
                foreach (var stem in words.Select(word => word.Stem))
                {
                    var owners = byWord.TryGetValue(stem, out var all) ? all : byWord[stem] = new(ReferenceEqualityComparer.Instance);
                    owners.Add(concept);
                }
            }
        }

        matcher = new PhraseMatcher<Phrase>(known, word => word.Stem);
    }

    /// <summary>All phrases; their words never count as misspelt.</summary>
    public List<string> Phrases { get; } = [];

    public IReadOnlyList<ConceptHit> FindIn(Token[] words)
    {
        var hits = new List<ConceptHit>();
        foreach (var here in matcher.FindIn(words).GroupBy(hit => hit.First))
        {
            var longestExact = here.Where(IsExact).Select(hit => hit.Count).DefaultIfEmpty(0).Max();
            hits.AddRange(
                here.Where(hit => hit.Count > longestExact || IsExact(hit))
                    .Select(hit => new ConceptHit(hit.Meaning.Concept, hit.First, hit.Count, hit.Meaning.IsName))
            );
        }

        return [.. hits.Where(hit => !hits.Exists(other => other.Covers(hit))).DistinctBy(hit => (hit.Concept, hit.First, hit.Count))];

        bool IsExact(PhraseHit<Phrase> hit) =>
            hit.Meaning.Words.Zip(words.Skip(hit.First)).All(pair => pair.First.Folded == pair.Second.Folded);
    }

    /// <summary>
    /// The concepts with a phrase that contains a word, for a word that is no phrase by itself; none if they are many.
    /// </summary>
    public IEnumerable<ConceptHit> FindPart(Token[] words, int place) =>
        byWord.GetValueOrDefault(words[place].Stem) is { Count: <= MostConceptsOfAWord } owners && !words[place].IsSmall
            ? owners.Select(concept => new ConceptHit(concept, place, 1, IsItsName: false) { IsPart = true })
            : [];

    private sealed record Phrase(Token[] Words, Concept Concept, bool IsName);
}

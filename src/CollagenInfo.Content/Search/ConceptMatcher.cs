namespace CollagenInfo.Content.Search;

/// <summary>Finds the concepts that a query names: the longest phrase at each place, in the same letters before other forms of a word.</summary>
internal sealed class ConceptMatcher
{
    private const int MostConceptsOfAWord = 2;

    private readonly Dictionary<string, HashSet<Concept>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> byFirstRoot = new(StringComparer.Ordinal);

    public ConceptMatcher(IEnumerable<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            Phrases.AddRange(concept.Phrases);
            foreach (var text in concept.Phrases)
            {
                var phrase = SearchWord.Of(text);
                if (phrase.Count == 0)
                {
                    continue;
                }

                var entry = new Phrase(
                    [.. phrase.Select(word => word.Text)],
                    [.. phrase.Select(word => word.Root)],
                    concept,
                    concept.AlsoLookFor.Contains(text)
                );
                foreach (var root in entry.Roots)
                {
                    (byWord.TryGetValue(root, out var owners) ? owners : byWord[root] = new(ReferenceEqualityComparer.Instance)).Add(
                        concept
                    );
                }

                (byFirstRoot.TryGetValue(entry.Roots[0], out var known) ? known : byFirstRoot[entry.Roots[0]] = []).Add(entry);
            }
        }
    }

    /// <summary>What a word, in no phrase by itself, belongs to: the concepts whose phrases hold it, unless they are many.</summary>
    public IEnumerable<ConceptHit> FindPart(IReadOnlyList<SearchWord> words, int place) =>
        byWord.GetValueOrDefault(words[place].Root) is { Count: <= MostConceptsOfAWord } owners && !words[place].IsSmall
            ? owners.Select(concept => new ConceptHit(concept, place, 1, IsItsName: false) { IsPart = true })
            : [];

    /// <summary>All phrases: their words are known, however they are spelt.</summary>
    public List<string> Phrases { get; } = [];

    public IReadOnlyList<ConceptHit> FindIn(IReadOnlyList<SearchWord> words)
    {
        var hits = new List<ConceptHit>();
        for (var place = 0; place < words.Count; place++)
        {
            var here = byFirstRoot.GetValueOrDefault(words[place].Root) ?? [];
            var standing = here.Where(phrase => phrase.StandsIn(words, place)).ToList();
            var longestExact = standing
                .Where(phrase => phrase.IsExactIn(words, place))
                .Select(phrase => phrase.Roots.Length)
                .DefaultIfEmpty(0)
                .Max();
            var best = standing.Where(phrase => phrase.Roots.Length > longestExact || phrase.IsExactIn(words, place));
            hits.AddRange(best.Select(phrase => new ConceptHit(phrase.Concept, place, phrase.Roots.Length, phrase.IsName)));
        }

        return [.. hits.Where(hit => !hits.Exists(other => other.Covers(hit))).DistinctBy(hit => (hit.Concept, hit.First, hit.Count))];
    }

    private sealed record Phrase(string[] Texts, string[] Roots, Concept Concept, bool IsName)
    {
        public bool StandsIn(IReadOnlyList<SearchWord> words, int place)
        {
            for (var at = 0; at < Roots.Length; at++)
            {
                if (place + at >= words.Count || words[place + at].Root != Roots[at])
                {
                    return false;
                }
            }

            return true;
        }

        public bool IsExactIn(IReadOnlyList<SearchWord> words, int place)
        {
            for (var at = 0; at < Texts.Length; at++)
            {
                if (words[place + at].Text != Texts[at])
                {
                    return false;
                }
            }

            return true;
        }
    }
}

namespace CollagenInfo.Content.Search;

/// <summary>Understands queries: mends what is misspelt and finds what is meant.</summary>
internal sealed class SearchPlanner(Vocabulary vocabulary, ConceptBook concepts)
{
    private static readonly (string British, string American)[] Spellings =
        [("our", "or"), ("ae", "e"), ("oe", "e"), ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("tre", "ter"), ("ogue", "og"), ("lled", "led"), ("lling", "ling"), ("grey", "gray")];

    public SearchPlan Plan(SearchQuery query)
    {
        var words = SearchWord.Of(query.Text);
        var isOpen = query.IsUnfinished && words.Count > 0 && words[^1].End == query.Text.Length;
        var found = concepts.FindIn(words);
        var mended = words.ToList();
        for (var place = 0; place < words.Count; place++)
        {
            var isNamed = found.Any(hit => hit.First <= place && place < hit.First + hit.Count);
            var mayGoOn = isOpen && place == words.Count - 1;
            mended[place] = isNamed || query.IsExact ? words[place] : Mended(words[place], mayGoOn);
        }

        var isSame = mended.Zip(words).All(pair => pair.First.Text == pair.Second.Text || pair.First.Text == American(pair.Second.Text));
        return new SearchPlan(mended, isSame ? null : string.Join(' ', mended.Select(word => word.Text)), WithParts(mended, mended.SequenceEqual(words) ? found : concepts.FindIn(mended)))
        {
            EndsOpen = (isOpen || !query.IsExact) && words.Count > 0 && (isOpen || !vocabulary.Knows(mended[^1].Text)),
        };
    }

    /// <summary>A word that no page uses, but a phrase of a concept does, stands for that concept.</summary>
    private IReadOnlyList<ConceptHit> WithParts(List<SearchWord> words, IReadOnlyList<ConceptHit> found)
    {
        var open = Enumerable.Range(0, words.Count).Where(place => !found.Any(hit => hit.First <= place && place < hit.First + hit.Count) && vocabulary.TimesOf(words[place].Text) <= 0);
        return [.. found, .. open.SelectMany(place => concepts.FindPart(words, place))];
    }

    private SearchWord Mended(SearchWord word, bool mayGoOn)
    {
        if (word.IsSmall || vocabulary.Knows(word.Text) || (mayGoOn && vocabulary.KnowsBeginning(word.Text)))
        {
            return word;
        }

        return American(word.Text) is { } american ? word with { Text = american }
            : vocabulary.Nearest(word.Text) is { } nearest ? word with { Text = nearest }
            : word;
    }

    /// <summary>The American spelling of a British word, if the pages know it; null if not.</summary>
    private string? American(string word) => Spellings
        .Where(pair => word.Contains(pair.British, StringComparison.Ordinal))
        .Select(pair => word.Replace(pair.British, pair.American, StringComparison.Ordinal))
        .FirstOrDefault(vocabulary.Knows);
}

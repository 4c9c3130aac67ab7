namespace CollagenInfo.Content.Search;

/// <summary>Understands queries: mends what is misspelt and finds what is meant.</summary>
internal sealed class SearchPlanner(Vocabulary vocabulary, ConceptMatcher concepts)
{
    private const int ShortestHalf = 3;

    private static readonly (string British, string American)[] Spellings =
    [
        ("our", "or"),
        ("ae", "e"),
        ("oe", "e"),
        ("isation", "ization"),
        ("ise", "ize"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("tre", "ter"),
        ("ogue", "og"),
        ("lled", "led"),
        ("lling", "ling"),
        ("grey", "gray"),
    ];

    public SearchPlan Plan(SearchQuery query)
    {
        var words = WordsOf(query);
        var isOpen = query.IsUnfinished && words.Count > 0 && words[^1].End == query.Text.Length;
        var found = concepts.FindIn(words);
        var mended = query.IsExact ? words : Mended(words, found, isOpen);
        var endsOpen = (isOpen || !query.IsExact) && words.Count > 0 && (isOpen || !vocabulary.Knows(mended[^1].Text));
        return new SearchPlan(
            mended,
            IsSame(words, mended) ? null : string.Join(' ', mended.Select(word => word.Text)),
            WithParts(mended, mended.SequenceEqual(words) ? found : concepts.FindIn(mended))
        )
        {
            EndsOpen = endsOpen,
            Completions = endsOpen ? vocabulary.MostUsed(mended[^1].Text) : [],
        };
    }

    private static List<SearchWord> WordsOf(SearchQuery query)
    {
        var words = SearchWord.Of(query.Text);
        return query.IsExact || words.TrueForAll(word => word.IsFiller) ? words : [.. words.Where(word => !word.IsFiller)];
    }

    /// <summary>A British spelling is not a mistake.</summary>
    private bool IsSame(List<SearchWord> words, List<SearchWord> mended) =>
        words.Count == mended.Count
        && mended.Zip(words).All(pair => pair.First.Text == pair.Second.Text || pair.First.Text == American(pair.Second.Text));

    private List<SearchWord> Mended(List<SearchWord> words, IReadOnlyList<ConceptHit> found, bool isOpen)
    {
        var mended = new List<SearchWord>();
        for (var place = 0; place < words.Count; place++)
        {
            if (IsNamed(place))
            {
                mended.Add(words[place]);
            }
            else if (place + 1 < words.Count && !IsNamed(place + 1) && Joined(words[place], words[place + 1]) is { } joined)
            {
                mended.Add(joined);
                place++;
            }
            else
            {
                mended.AddRange(Mended(words[place], isOpen && place == words.Count - 1));
            }
        }

        return mended;

        bool IsNamed(int place) => found.Any(hit => hit.First <= place && place < hit.First + hit.Count);
    }

    /// <summary>A word that no page uses, but a phrase of a concept does, stands for that concept.</summary>
    private IReadOnlyList<ConceptHit> WithParts(List<SearchWord> words, IReadOnlyList<ConceptHit> found)
    {
        var open = Enumerable
            .Range(0, words.Count)
            .Where(place =>
                !found.Any(hit => hit.First <= place && place < hit.First + hit.Count) && vocabulary.TimesOf(words[place].Text) <= 0
            );
        return [.. found, .. open.SelectMany(place => concepts.FindPart(words, place))];
    }

    private SearchWord[] Mended(SearchWord word, bool mayGoOn)
    {
        if (word.IsSmall || vocabulary.Knows(word.Text) || (mayGoOn && vocabulary.KnowsBeginning(word.Text)))
        {
            return [word];
        }

        return American(word.Text) is { } american ? [word with { Text = american }]
            : vocabulary.Nearest(word.Text) is { } nearest ? [word with { Text = nearest }]
            : Split(word);
    }

    /// <summary>Two words that were typed with a gap between them, but are one: "eye lids"; null if they are not.</summary>
    private SearchWord? Joined(SearchWord one, SearchWord next) =>
        (vocabulary.Knows(one.Text) && vocabulary.Knows(next.Text)) || !vocabulary.Knows(one.Text + next.Text)
            ? null
            : new SearchWord(one.Text + next.Text, one.Start, next.End);

    /// <summary>Two words that were typed as one: "needledepth", "5mm".</summary>
    private SearchWord[] Split(SearchWord word)
    {
        var digits = word.Text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < word.Text.Length && vocabulary.Knows(word.Text[digits..]))
        {
            return [word with { Text = word.Text[..digits] }, word with { Text = word.Text[digits..] }];
        }

        for (var end = ShortestHalf; end <= word.Text.Length - ShortestHalf; end++)
        {
            if (vocabulary.TimesOf(word.Text[..end]) > 0 && vocabulary.TimesOf(word.Text[end..]) > 0)
            {
                return [word with { Text = word.Text[..end] }, word with { Text = word.Text[end..] }];
            }
        }

        return [word];
    }

    /// <summary>The American spelling of a British word, if the pages know it; null if not.</summary>
    private string? American(string word) => Spellings
        .Where(pair => word.Contains(pair.British, StringComparison.Ordinal))
        .Select(pair => word.Replace(pair.British, pair.American, StringComparison.Ordinal))
        .FirstOrDefault(vocabulary.Knows);
}

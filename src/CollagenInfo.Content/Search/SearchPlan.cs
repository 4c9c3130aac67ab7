namespace CollagenInfo.Content.Search;

/// <summary>A query understood: the words that count, what they mean, and how SQLite is asked for them.</summary>
/// <param name="Words">All words, misspelt ones mended.</param>
/// <param name="Mended">The query with its misspelt words mended; null if none was.</param>
/// <param name="Concepts">What the words name.</param>
internal sealed record SearchPlan(IReadOnlyList<SearchWord> Words, string? Mended, IReadOnlyList<ConceptHit> Concepts)
{
    private static readonly string[] WordsOfTime =
    [
        "when",
        "soon",
        "long",
        "after",
        "again",
        "until",
        "wait",
        "can",
        "may",
        "ok",
        "safe",
        "allowed",
        "start",
        "back",
        "day",
        "days",
        "hours",
    ];

    private static readonly string[] WordsOfAfter =
    [
        "after",
        "since",
        "still",
        "now",
        "ago",
        "later",
        "normal",
        "worried",
        "worry",
        "day",
        "days",
        "yesterday",
        "morning",
        "week",
        "weeks",
    ];

    /// <summary>Words that stand on every page.</summary>
    private static readonly HashSet<string> Background = new(StringComparer.Ordinal)
    {
        "treatment",
        "treatments",
        "treated",
        "therapy",
        "procedure",
        "skin",
        "face",
        "facial",
        "session",
        "sessions",
        "clinic",
        "day",
        "days",
        "today",
        "tomorrow",
        "yesterday",
        "week",
        "weeks",
        "month",
        "months",
    };

    /// <summary>The last word may be half a word.</summary>
    public bool EndsOpen { get; init; }

    /// <summary>What the last word is taken for, if too many begin like it to look for all.</summary>
    public IReadOnlyList<string> Completions { get; init; } = [];

    /// <summary>The words that count: not the small ones, and not what the whole site is about, unless there is nothing else; of small words alone, those that name something ("how much").</summary>
    public IReadOnlyList<SearchWord> Significant { get; } = SignificantOf(Words, Concepts);

    /// <summary>The reader asks for a time after treatment, and not what to do before it.</summary>
    public bool AsksWhen { get; } =
        Words.Any(word => WordsOfTime.Contains(word.Text)) && !Words.Any(word => word.Text is "before" or "prior" or "prepare" or "stop");

    /// <summary>The reader has been treated, and tells what is to be seen since.</summary>
    public bool SpeaksOfAfter { get; } = Words.Any(word => WordsOfAfter.Contains(word.Text));

    /// <summary>Something else is asked than a time: how, why, what, who.</summary>
    public bool AsksOtherwise { get; } =
        !Words.Any(word => word.Text is "when" or "long" or "soon")
        && Words.Any(word => word.Text is "how" or "why" or "what" or "whats" or "who" or "which" or "does" or "before" or "prior");

    /// <summary>The words to mark in what is found, each as its root.</summary>
    public IReadOnlySet<string> Roots =>
        field ??= Significant
            .Select(word => word.Root)
            .Concat(
                Concepts
                    .SelectMany(hit => hit.Concept.AlsoLookFor)
                    .SelectMany(SearchWord.Of)
                    .Where(word => !word.IsSmall)
                    .Select(word => word.Root)
            )
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>How much of the query a concept speaks for, from 0 to 1.</summary>
    public double ShareOf(ConceptHit hit)
    {
        var own = Words.Skip(hit.First).Take(hit.Count).ToList();
        return own.Count == Words.Count ? 1 : (double)own.Count(Significant.Contains) / Significant.Count;
    }

    /// <summary>What has to be found, each in one of several forms.</summary>
    public IReadOnlyList<SearchPart> Parts()
    {
        var counting = Concepts.Where(hit => ShareOf(hit) > 0).ToList();
        var spans = counting
            .GroupBy(hit => (hit.First, hit.Count))
            .Select(span => PartOf(span.Key.First, span.Key.Count, span.SelectMany(hit => hit.Concept.AlsoLookFor)));
        var covered = counting.SelectMany(hit => Enumerable.Range(hit.First, hit.Count)).ToHashSet();
        var rest = Enumerable.Range(0, Words.Count).Where(place => !covered.Contains(place) && Significant.Contains(Words[place]));
        return [.. spans, .. rest.Select(place => PartOf(place, 1, []))];
    }

    private SearchPart PartOf(int first, int count, IEnumerable<string> alsoLookFor)
    {
        var isOpen = EndsOpen && first + count == Words.Count;
        var typed = new SearchForm([.. Words.Skip(first).Take(count).Select(word => word.Text)])
        {
            IsBeginning = isOpen && Completions.Count == 0,
        };
        var completed = Completions.Where(_ => isOpen).Select(word => new SearchForm([.. typed.Words.SkipLast(1), word]));
        var others = alsoLookFor.Select(text => new SearchForm([.. SearchWord.Of(text).Select(word => word.Text)])).Concat(completed);
        return new SearchPart(
            typed,
            [
                .. others
                    .Where(form => form.Words.Count > 0)
                    .DistinctBy(form => form.Phrase, StringComparer.Ordinal)
                    .Where(form => form.Phrase != typed.Phrase),
            ]
        );
    }

    private static IReadOnlyList<SearchWord> SignificantOf(IReadOnlyList<SearchWord> words, IReadOnlyList<ConceptHit> concepts)
    {
        var subject = concepts.Where(hit => hit.Concept.IsSubject).SelectMany(hit => words.Skip(hit.First).Take(hit.Count)).ToHashSet();
        var telling = words.Where(word => !word.IsSmall).ToList();
        var special = telling
            .Where(word => !subject.Contains(word) && !Background.Contains(word.Text) && !(word.IsShortNumber && concepts.Count > 0))
            .ToList();
        var named = concepts.SelectMany(hit => words.Skip(hit.First).Take(hit.Count)).Distinct().ToList();
        return special.Count > 0 ? special
            : telling.Count > 0 ? telling
            : named.Count > 0 ? named
            : words;
    }
}

using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>An analyzed query: the words that matter, and what they name.</summary>
/// <param name="Words">All words, without accents and with misspellings corrected.</param>
/// <param name="Mended">The query with its misspelt words corrected; null if none was misspelt.</param>
/// <param name="Concepts">What the words name.</param>
internal sealed record ParsedQuery(Token[] Words, string? Mended, IReadOnlyList<ConceptHit> Concepts)
{
    private static readonly FrozenSet<string> WordsOfTime = WordSet.Parse(
        "when soon long after again until wait can may ok safe allowed start back day days hours today tonight tomorrow weekend",
        "monday tuesday wednesday thursday friday saturday sunday evening appointment appt"
    );

    private static readonly FrozenSet<string> WordsOfAfter = WordSet.Parse(
        "after since still now ago later normal worried worry day days yesterday morning week weeks"
    );

    /// <summary>Shorter words are near to too many others.</summary>
    private const int LongestWithManyNeighbors = 4;

    private static readonly FrozenSet<string> WordsOfBefore = WordSet.Parse("before prior prepare stop");

    private static readonly FrozenSet<string> WordsOfAfterwards = WordSet.Parse("after since again ago had last");

    private static readonly FrozenSet<string> WordsOfVisits = WordSet.Parse("appointment appointments appt session visit booked");

    private static readonly FrozenSet<string> WordsOfThePast = WordSet.Parse("yesterday was were did done");

    private static readonly FrozenSet<string> WordsToCome = WordSet.Parse("before prior tomorrow next upcoming coming booked");

    private static readonly FrozenSet<string> WordsOfTreatment = WordSet.Parse("treatment needling microneedling");

    private static readonly FrozenSet<string> WordsOfOtherQuestions = WordSet.Parse("how why what whats who which does before prior");

    /// <summary>Words that any passage may have, whatever it is about.</summary>
    private static readonly FrozenSet<string> OfAsking = WordSet.Parse(
        "today tonight tomorrow now yesterday day night week same time sure certain good help helps work works want need think tell know",
        "treatment treatments session sessions put"
    );

    /// <summary>Words about the treatment, which are on every page.</summary>
    private static readonly FrozenSet<string> Background = WordSet.Parse(
        "treatment treatments treated therapy procedure skin face facial session sessions clinic",
        "day days today tomorrow yesterday week weeks month months"
    );

    private static readonly FrozenSet<string> PartsOfTheBody = WordSet.Parse(
        "face cheek cheeks forehead chin nose neck hand hands arm arms leg legs back chest belly tummy stomach scalp lip lips"
    );

    /// <summary>Words that say when: whoever misspells one means one.</summary>
    public static IEnumerable<string> KnownWords => WordsOfTime.Concat(WordsOfAfter).Where(word => word.Length > LongestWithManyNeighbors);

    /// <summary>What was typed, without sayings.</summary>
    public required string Text { get; init; }

    /// <summary>The query in which real words too are corrected, into words of urgent signs: "chess pain"; null if none was.</summary>
    public string? MendedToSigns { get; init; }

    /// <summary>Whether the last word may be incomplete.</summary>
    public bool EndsOpen { get; init; }

    /// <summary>The words that the incomplete last word is taken for, if too many begin with it to search for all of them.</summary>
    public IReadOnlyList<string> Completions { get; init; } = [];

    /// <summary>
    /// The words that matter: not the stop words, and not what the whole site is about, unless there is nothing else; of a query
    /// with only stop words, those that name something ("how much").
    /// </summary>
    public IReadOnlyList<Token> Significant { get; } = SignificantOf(Words, Concepts);

    /// <summary>Whether the reader asks for a time after treatment, not before it.</summary>
    public bool AsksWhen { get; } = HasAny(Words, WordsOfTime) && !SpeaksOfBefore(Words);

    /// <summary>
    /// Whether the reader asks what to do before treatment: "before", or "appointment" without "after" and the like. "Before my wedding,
    /// after microneedling" is after it.
    /// </summary>
    public bool AsksBefore { get; } =
        (SpeaksOfBefore(Words) && !Words.Any(word => word.Text is "after"))
        || (HasAny(Words, WordsOfVisits) && !HasAny(Words, WordsOfAfterwards) && !Books(Words, Concepts));

    /// <summary>Whether not a session is booked, but what stands right before or after that: "surf lesson booked".</summary>
    public bool BooksActivity { get; } = Books(Words, Concepts);

    /// <summary>Whether the reader says that a session is to come: in doubt it has been.</summary>
    public bool IsBeforeSession { get; } =
        (HasAny(Words, WordsOfVisits) || HasAny(Words, WordsOfTreatment))
        && HasAny(Words, WordsToCome)
        && !HasAny(Words, WordsOfAfterwards)
        && !HasAny(Words, WordsOfThePast);

    /// <summary>Whether the reader asks if a session may take place: "can I still come with it".</summary>
    public bool AsksToCome { get; } =
        Words
            .Zip(Words.Skip(1))
            .Any(pair => (pair.First.Text, pair.Second.Text) is ("still" or "i", "come") or ("come", "in") or ("go", "ahead"));

    /// <summary>Whether the reader describes something noticed after a treatment.</summary>
    public bool SpeaksOfAfter { get; } = HasAny(Words, WordsOfAfter) || WasTreated(Words);

    /// <summary>Whether the reader asks for something other than a time: how, why, what, who.</summary>
    public bool AsksOtherwise { get; } =
        !Words.Any(word => word.Text is "when" or "long" or "soon") && HasAny(Words, WordsOfOtherQuestions);

    /// <summary>The stems of the words to mark in the results: only what the reader typed.</summary>
    public IReadOnlySet<string> TypedStems => field ??= Significant.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The stems of the words by which a passage answers: those typed, and what pages call the same, but no word that any passage may have.
    /// </summary>
    public IReadOnlySet<string> Stems =>
        field ??= Concepts
            .Where(hit => hit is not { IsPart: true, Concept.IsSign: true })
            .SelectMany(hit => hit.Concept.AlsoLookFor)
            .SelectMany(Tokenizer.Words)
            .Concat(Significant)
            .Where(word => !word.IsSmall && !OfAsking.Contains(word.Text))
            .Select(word => word.Stem)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The share of the query that a concept covers, from 0 to 1.</summary>
    public double ShareOf(ConceptHit hit)
    {
        var own = Words.Skip(hit.First).Take(hit.Count).ToList();
        return own.Count == Words.Length ? 1 : (double)own.Count(Significant.Contains) / Significant.Count;
    }

    /// <summary>
    /// Whether it also names something else: with a word that is not at these places, and that tells more than "can", "how" or where
    /// on the body. The treatment itself is nothing else.
    /// </summary>
    /// <param name="places">The indexes of the words that are known to name what is meant.</param>
    /// <param name="isSame">Whether what is named is the same thing, or leads to the same pages.</param>
    public bool NamesOther(IReadOnlySet<int> places, Func<ConceptHit, bool> isSame) =>
        Concepts.Any(hit =>
            hit is { IsPart: false, Concept: { IsSubject: false, LeadsSomewhere: true } }
            && hit.Places.Any(place => !places.Contains(place) && !Words[place].IsSmall && !IsPartOfBody(Words[place]))
            && !isSame(hit)
        );

    /// <summary>The indexes of the words that name a page.</summary>
    public HashSet<int> PlacesOf(string page) =>
        [.. Concepts.Where(hit => hit is { IsPart: false } && hit.Concept.Page == page).SelectMany(hit => hit.Places)];

    /// <summary>What has to be found: groups of alternative words.</summary>
    public IReadOnlyList<TermGroup> Groups()
    {
        var counting = Concepts.Where(hit => ShareOf(hit) > 0).ToList();
        var spans = counting
            .GroupBy(hit => (hit.First, hit.Count))
            .Select(span => Group(span.Key.First, span.Key.Count, span.SelectMany(hit => hit.Concept.AlsoLookFor)));
        var covered = counting.SelectMany(hit => Enumerable.Range(hit.First, hit.Count)).ToHashSet();
        var rest = Enumerable.Range(0, Words.Length).Where(place => !covered.Contains(place) && Significant.Contains(Words[place]));
        return [.. spans, .. rest.Select(place => Group(place, 1, []))];
    }

    /// <summary>Each word that is not a stop word, without alternatives.</summary>
    public IReadOnlyList<TermGroup> WordGroups() =>
        [.. Enumerable.Range(0, Words.Length).Where(place => !Words[place].IsSmall).Select(place => Group(place, 1, []))];

    private TermGroup Group(int first, int count, IEnumerable<string> alsoLookFor)
    {
        var isOpen = EndsOpen && first + count == Words.Length;
        var typed = new TermForm([.. Words.Skip(first).Take(count).Select(word => word.Text)])
        {
            IsBeginning = isOpen && Completions.Count == 0,
        };
        var completed = Completions.Where(_ => isOpen).Select(word => new TermForm([.. typed.Words.SkipLast(1), word]));
        var others = alsoLookFor.Select(text => new TermForm(Array.ConvertAll(Tokenizer.Words(text), word => word.Folded)));
        return new TermGroup(
            typed,
            [
                .. others
                    .Concat(completed)
                    .Where(form => form.Words.Count > 0)
                    .DistinctBy(form => form.Phrase, StringComparer.Ordinal)
                    .Where(form => form.Phrase != typed.Phrase),
            ]
        );
    }

    /// <summary>Whether a time before something is named: "red before my visit", but not "red, same as before".</summary>
    public static bool SpeaksOfTimeBefore(Token[] words) =>
        words.Index().Any(word => word.Item.Text is "before" or "prior" && !IsCompared(words, word.Index));

    private static bool IsCompared(Token[] words, int at) => at > 0 && words[at - 1].Text is "as" or "than" or "like";

    /// <summary>Whether any passage may have a word, whatever it is about.</summary>
    public static bool IsOfAsking(string word) => OfAsking.Contains(word);

    /// <summary>Whether a word only says where on the body.</summary>
    public static bool IsPartOfBody(Token word) => PartsOfTheBody.Contains(word.Text);

    /// <summary>Whether it has one of these words.</summary>
    public bool HasAny(FrozenSet<string> among) => HasAny(Words, among);

    /// <summary>"Before I can wear makeup" is not before treatment, nor is "same as before".</summary>
    private static bool SpeaksOfBefore(Token[] words) =>
        words
            .Where((word, at) =>
                WordsOfBefore.Contains(word.Text)
                && !IsCompared(words, at)
                && words.Skip(at + 1).Take(2).ToArray() is not [{ Text: "i" or "you" or "we" }, { Text: "can" or "could" or "may" }]
            )
            .Any();

    private static bool HasAny(Token[] words, FrozenSet<string> among) => Array.Exists(words, word => among.Contains(word.Text));

    private static bool Books(Token[] words, IReadOnlyList<ConceptHit> concepts) =>
        Array.FindIndex(words, word => word.Text is "booked") is >= 0 and var booked
        && concepts.Any(hit =>
            hit.Concept.Activity is { Before: null }
            && (hit.First + hit.Count == booked || (hit.First == booked + 2 && words[booked + 1].IsSmall))
        );

    /// <summary>"Where i was treated", "where they needled"; what "can be treated" was not yet.</summary>
    private static bool WasTreated(Token[] words) =>
        words
            .Index()
            .Any(word =>
                word is { Index: > 0, Item.Text: "treated" or "needled" }
                && words[word.Index - 1].Text is "was" or "were" or "got" or "where" or "they" or "she" or "he" or "you"
            );

    private static IReadOnlyList<Token> SignificantOf(Token[] words, IReadOnlyList<ConceptHit> concepts)
    {
        var subject = concepts.Where(hit => hit.Concept.IsSubject).SelectMany(hit => words.Skip(hit.First).Take(hit.Count)).ToHashSet();
        var telling = words.Where(word => !word.IsSmall).ToList();
        var special = telling
            .Where(word => !subject.Contains(word) && !Background.Contains(word.Text) && !(IsShortNumber(word.Text) && concepts.Count > 0))
            .ToList();
        var named = concepts.SelectMany(hit => words.Skip(hit.First).Take(hit.Count)).Distinct().ToList();
        return special.Count > 0 ? special
            : telling.Count > 0 ? telling
            : named.Count > 0 ? named
            : words;
    }

    /// <summary>Whether it is an age, a day or a dose, which says little beside something with a name.</summary>
    private static bool IsShortNumber(string word) => word.Length <= 2 && word.All(char.IsAsciiDigit);
}

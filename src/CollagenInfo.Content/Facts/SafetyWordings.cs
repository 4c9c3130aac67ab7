namespace CollagenInfo.Content.Facts;

/// <summary>What patients must be told, what no page may say, and which words delay help for somebody with a danger sign.</summary>
public sealed record SafetyWordings
{
    /// <summary>No rules.</summary>
    public static SafetyWordings None { get; } = new();

    /// <summary>What certain pages must say.</summary>
    public IReadOnlyList<MustSay> MustSay { get; init; } = [];

    /// <summary>The file of the page that must list every reason of <c>suitability.yml</c>; null if none must.</summary>
    public string? ReasonsPage { get; init; }

    /// <summary>
    /// The sections of <c>pages.yml</c>, each as its file and anchor, that the search shows before all else but an emergency: who types
    /// their words may be in danger.
    /// </summary>
    public IReadOnlyList<string> FirstAnswers { get; init; } = [];

    /// <summary>What no page may say, unless it is negated.</summary>
    public IReadOnlyList<MustNotSay> MustNotSay { get; init; } = [];

    /// <summary>Words that play down a same-day sign: "keep an eye on it".</summary>
    public IReadOnlyList<string> TooMild { get; init; } = [];

    /// <summary>More such words, for a sign whose words name other things, too: "cup of tea".</summary>
    public IReadOnlyList<string> Soothing { get; init; } = [];

    /// <summary>Words that play down any sign, even one that is only a reason to call: "no need to call".</summary>
    public IReadOnlyList<string> NoCall { get; init; } = [];

    /// <summary>Words that delay help too long for a same-day sign: "in the morning".</summary>
    public IReadOnlyList<string> TooLate { get; init; } = [];

    /// <summary>Words that allow something: "is fine", "go ahead".</summary>
    public IReadOnlyList<string> Allows { get; init; } = [];

    /// <summary>Words that put off, and do not say how long: "until it feels right".</summary>
    public IReadOnlyList<string> Vague { get; init; } = [];

    /// <summary>Words that send elsewhere for the answer: "ask", "see when".</summary>
    public IReadOnlyList<string> Referring { get; init; } = [];

    /// <summary>Words that take no notice of a reason against the treatment: "come anyway", "right over".</summary>
    public IReadOnlyList<string> WavesThrough { get; init; } = [];

    /// <summary>Words with which a sentence allows nothing by itself: "ask", "until".</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Phrases in which a topic word names no activity: "brush your hair".</summary>
    public IReadOnlyList<string> OtherThings { get; init; } = [];

    /// <summary>Phrases in which a word of <c>symptoms.yml</c> names no sign: "hot weather".</summary>
    public IReadOnlyList<string> OtherSigns { get; init; } = [];

    /// <summary>Single words of <c>symptoms.yml</c> that also mean other things: "burn".</summary>
    public IReadOnlyList<string> UnclearWords { get; init; } = [];

    /// <summary>Ids of symptoms whose words also mean other things: needles, a weak immune system.</summary>
    public IReadOnlyList<string> UnclearSigns { get; init; } = [];

    /// <summary>Words of sentences that only mention a sign: "risk", "until it has cleared".</summary>
    public IReadOnlyList<string> OnlyNamed { get; init; } = [];

    /// <summary>Words of a sentence that warns of what others promise: it may name the promise.</summary>
    public IReadOnlyList<string> WarnsOfClaims { get; init; } = [];

    /// <summary>Words that make help needless: "an ambulance is overkill".</summary>
    public IReadOnlyList<string> HelpUnneeded { get; init; } = [];

    /// <summary>Words that tell people to get help the same day.</summary>
    public IReadOnlyList<string> HelpToday { get; init; } = [];

    /// <summary>Words that tell people to get help at once.</summary>
    public IReadOnlyList<string> HelpNow { get; init; } = [];
}

/// <summary>Something that a patient must read.</summary>
/// <param name="Id">Its name in <c>safety.yml</c>.</param>
/// <param name="Why">What can happen to somebody who is not told.</param>
/// <param name="Pages">The files of the pages that must say it.</param>
/// <param name="Words">Ways to say it, of which one is enough; words joined by " + " must be in one sentence, in any order.</param>
/// <param name="Line">The line of the file.</param>
public sealed record MustSay(string Id, string Why, IReadOnlyList<string> Pages, IReadOnlyList<string> Words, int Line);

/// <summary>
/// Something that no page may say: a sentence with one of the words of <paramref name="About"/> and one of <paramref
/// name="Says"/>.
/// </summary>
/// <param name="Id">Its name in <c>safety.yml</c>.</param>
/// <param name="Why">Who could be harmed, and how.</param>
/// <param name="Instead">What to write instead; may contain fact references.</param>
/// <param name="About">Words for what it is about: "blood thinner".</param>
/// <param name="Says">What may not be said about it without "not": "stop"; empty if every sentence about it needs a "not" or one
/// of the phrases of <paramref name="Unless"/>.</param>
/// <param name="Unless">Phrases with which it may be said.</param>
/// <param name="Line">The line of the file.</param>
public sealed record MustNotSay(
    string Id,
    string Why,
    string Instead,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Says,
    IReadOnlyList<string> Unless,
    int Line
)
{
    /// <summary>Whether nobody may allow it, so that a time or a "no problem" beside it is enough: "wine after 6 hours".</summary>
    public bool IsPermission { get; init; }

    /// <summary>Whether a "no" or "not" before it is enough: "no complications".</summary>
    public bool IsSaidByDenial { get; init; }

    /// <summary>Whether the search answers with <c>Instead</c> whoever types one of the words of <c>About</c>.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether it is a promise, which a sentence that warns of promises may name.</summary>
    public bool IsPromise { get; init; }
}

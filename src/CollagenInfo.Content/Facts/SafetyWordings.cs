namespace CollagenInfo.Content.Facts;

/// <summary>What patients must read, what no page may say, and which words send somebody with a danger sign to help too late.</summary>
public sealed record SafetyWordings
{
    /// <summary>No rule at all.</summary>
    public static SafetyWordings None { get; } = new();

    /// <summary>What has to stand on certain pages.</summary>
    public IReadOnlyList<MustSay> MustSay { get; init; } = [];

    /// <summary>The file of the page that has every reason of <c>suitability.yml</c>; null if none has.</summary>
    public string? ReasonsPage { get; init; }

    /// <summary>What may not stand on any page, unless it is denied.</summary>
    public IReadOnlyList<MustNotSay> MustNotSay { get; init; } = [];

    /// <summary>Words that make a sign for the same day small: "keep an eye on it".</summary>
    public IReadOnlyList<string> TooMild { get; init; } = [];

    /// <summary>Words that make any sign small, also one that is only a reason to call: "no need to call".</summary>
    public IReadOnlyList<string> NoCall { get; init; } = [];

    /// <summary>Words that put help off, which a sign for the same day does not allow: "in the morning".</summary>
    public IReadOnlyList<string> TooLate { get; init; } = [];

    /// <summary>Single words of <c>symptoms.yml</c> that name other things, too: "burn".</summary>
    public IReadOnlyList<string> UnclearWords { get; init; } = [];

    /// <summary>Ids of symptoms whose words name other things, too: needles, a weak immune system.</summary>
    public IReadOnlyList<string> UnclearSigns { get; init; } = [];

    /// <summary>Words of a sentence that only names a sign: "risk", "until it has cleared".</summary>
    public IReadOnlyList<string> OnlyNamed { get; init; } = [];

    /// <summary>Words of a sentence that warns of what others promise: it may name the promise.</summary>
    public IReadOnlyList<string> WarnsOfClaims { get; init; } = [];

    /// <summary>Words that send to help the same day.</summary>
    public IReadOnlyList<string> HelpToday { get; init; } = [];

    /// <summary>Words that send to help at once.</summary>
    public IReadOnlyList<string> HelpNow { get; init; } = [];
}

/// <summary>Something that a patient must read.</summary>
/// <param name="Id">Its name in <c>safety.yml</c>.</param>
/// <param name="Why">What happens to somebody who does not read it.</param>
/// <param name="Pages">The files on each of which it has to stand.</param>
/// <param name="Words">Ways to say it, of which one is enough; words joined by " + " stand in one sentence, in any order.</param>
/// <param name="Line">The line of the file.</param>
public sealed record MustSay(string Id, string Why, IReadOnlyList<string> Pages, IReadOnlyList<string> Words, int Line);

/// <summary>Something that no page may say: one of the words about it, and one of what is said of it, in one sentence.</summary>
/// <param name="Id">Its name in <c>safety.yml</c>.</param>
/// <param name="Why">Whom it could hurt, and how.</param>
/// <param name="Instead">What to write instead; may contain fact references.</param>
/// <param name="About">What it is about: "blood thinner".</param>
/// <param name="Says">What may not be said of it without "not": "stop"; nothing if every sentence about it needs a "not" or one of the phrases of <paramref name="Unless"/>.</param>
/// <param name="Unless">Phrases with which it is right all the same.</param>
/// <param name="Line">The line of the file.</param>
public sealed record MustNotSay(
    string Id,
    string Why,
    string Instead,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Says,
    IReadOnlyList<string> Unless,
    int Line
);

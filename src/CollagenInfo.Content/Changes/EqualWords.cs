using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>Words that say the same, so that a reader of advice loses nothing when one stands in place of the other.</summary>
internal static class EqualWords
{
    /// <summary>The most words from "help" to its "to".</summary>
    private const int MostHelped = 5;

    /// <summary>Of each line, the first word stands for all of them.</summary>
    private const string Lists = """
        be: am are is
        do: does
        have: has having
        may: might
        each: every
        many: numerous
        although: though
        but: however
        about: approximately around roughly
        nearly: almost
        usually: normally generally typically
        often: frequently
        sometimes: occasionally
        rarely: seldom
        immediately: straightaway
        until: till
        while: whilst
        if: when whenever whether
        soon: quickly
        among: amongst amid
        toward: towards
        afterward: afterwards
        nobody: noone
        anyone: anybody
        everyone: everybody
        someone: somebody
        begin: start starts begins starting beginning
        end: finish ends finishes
        buy: purchase buys purchases
        get: receive obtain gets receives obtains
        show: display shows displays
        tell: inform tells
        talk: speak talks speaks
        choose: select chooses selects
        make: create makes creates
        happen: occur happens occurs
        need: require needs requires
        try: attempt
        give: provide gives provides
        answer: reply respond answers replies
        phone: telephone
        seem: seems
        in: into
        on: onto upon
        big: large
        bigger: larger
        biggest: largest
        small: little
        fast: quick rapid
        whole: entire
        wrong: incorrect
        right: correct
        usual: typical
        easy: simple
        hard: difficult
        main: chief principal
        same: identical
        picture: photo photograph image pictures photos photographs images
        price: cost prices costs
        doctor: physician
        kind: type sort kinds types sorts
        way: manner
        part: portion
        area: region
        gray: grey
        color: colour colors colours
        colored: coloured
        center: centre
        favor: favour
        behavior: behaviour
        odor: odour
        tumor: tumour
        aging: ageing
        program: programme
        practice: practise
        license: licence
        catalog: catalogue
        mold: mould
        swap: exchange
        advertisement: ad
        advertisements: ads
        installments: instalments
        installment: instalment
        kept: stored
        maybe: perhaps
        enough: sufficient
        extra: additional
        also: additionally
        clothes: clothing
        so: therefore thus
        now: currently
        glad: happy pleased
        help: assist
        visit: appointment
        visits: appointments
        staff: team
        shop: store
        shops: stores
        short: brief
        internet: web
        """;

    private static readonly (string[] Words, string[] Same)[] Phrases =
    [
        .. new[]
        {
            "cannot = can not",
            "lots of = many",
            "a lot of = many",
            "plenty of = many",
            "a great deal of = much",
            "a number of = several",
            "very small = tiny",
            "a few = some",
            "a little = somewhat",
            "a bit = somewhat",
            "do not have to = need not",
            "do not need to = need not",
            "does not have to = need not",
            "does not need to = need not",
            "you are welcome to = you may",
            "take a look at = see",
            "have a look at = see",
            "how much time = how long",
            "how can i = how to",
            "how do i = how to",
            "over time = with time",
            "at times = sometimes",
            "from time to time = sometimes",
            "in most cases = usually",
            "most of the time = usually",
            "on the internet = online",
            "over the phone = by phone",
            "on the phone = by phone",
            "ahead of time = beforehand",
            "in advance = beforehand",
            "make sure = ensure",
            "would like = want",
            "carry on = continue",
            "go on = continue",
            "along with = with",
            "bring along = bring",
            "at the moment = now",
            "right now = now",
            "at present = now",
            "later on = later",
            "once more = again",
            "once again = again",
            "instead of = rather than",
            "in total = in all",
            "cell phone = phone",
            "no one = nobody",
            "any one = anyone",
            "as well as = and also",
            "as well = also",
            "in addition = also",
            "such as = like",
            "for example = like",
            "for instance = like",
            "e g = like",
            "in order to = to",
            "let us know = tell us",
            "due to = because of",
            "at once = immediately",
            "right away = immediately",
            "straight away = immediately",
            "is able to = can",
            "are able to = can",
            "be able to = can",
            "find out = learn",
            "on line = online",
            "web site = website",
            "web sites = website",
            "every one of = each of",
            "each one of = each of",
            "look at = see",
            "make up = makeup",
            "prior to = before",
            "it is what = it",
            "you may also see it = it also be",
            "put together = bring together",
            "brought together = bring together",
            "you can also read = read",
            "you can read = read",
            "you can find = read",
            "you can see = read",
            "you can learn = read",
            "you will find = read",
            "you may find = read",
            "you may read = read",
            "you may see = read",
            "you may also read = read",
        }
            .Select(pair => pair.Split(" = "))
            .Select(pair => (pair[0].Split(' '), pair[1].Split(' '))),
    ];

    private static readonly FrozenDictionary<string, string> Words = Lists
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
        .SelectMany(line => line[1].Split(' ').Select(other => (Word: other, Same: line[0])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Same, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Short = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["can't"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["shan't"] = ["shall", "not"],
        ["it's"] = ["it", "be"],
        ["that's"] = ["that", "be"],
        ["there's"] = ["there", "be"],
        ["what's"] = ["what", "be"],
        ["let's"] = ["let", "us"],
        ["i'm"] = ["i", "be"],
        ["unsure"] = ["not", "sure"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutEnding = WordSet.Parse(
        "exercise advise rise wise otherwise likewise raise premise promise disease"
    );

    /// <summary>The words of a text, each as the one that stands for it.</summary>
    public static IEnumerable<GuardWord> In(IReadOnlyList<GuardWord> words)
    {
        var whole = WithoutToOfHelp([.. words.SelectMany(Whole)]);
        for (var at = 0; at < whole.Count;)
        {
            if (Array.Find(Phrases, phrase => StandsAt(phrase.Words, whole, at)) is { Words.Length: > 0 } phrase)
            {
                foreach (var same in phrase.Same)
                {
                    yield return whole[at] with
                    {
                        Text = Words.GetValueOrDefault(same, same),
                    };
                }

                at += phrase.Words.Length;
            }
            else
            {
                yield return whole[at++] is var word && word.IsWord ? word with { Text = OneOf(word.Text) } : word;
            }
        }
    }

    /// <summary>"Helps your skin to be calm" is "helps your skin be calm".</summary>
    private static List<GuardWord> WithoutToOfHelp(List<GuardWord> words)
    {
        var help = words.FindIndex(word => word.Text is "help" or "helps" or "helped");
        var to = help < 0 ? -1 : words.FindIndex(help, Math.Min(MostHelped, words.Count - help), word => word.Text == "to");
        return to < 0 || to + 1 == words.Count || !words[to + 1].IsWord ? words : [.. words.Take(to), .. words.Skip(to + 1)];
    }

    private static bool StandsAt(string[] phrase, List<GuardWord> words, int at) =>
        at + phrase.Length <= words.Count && !phrase.Where((word, place) => words[at + place].Text != word).Any();

    /// <summary>"Don't" is "do" and "not".</summary>
    private static IEnumerable<GuardWord> Whole(GuardWord word) =>
        !word.IsWord ? [word]
        : Short.TryGetValue(word.Text, out var parts) ? parts.Select(part => word with { Text = part })
        : word.Text switch
        {
            [.. var verb, 'n', '\'', 't'] => [word with { Text = verb }, word with { Text = "not" }],
            [.. var who, '\'', 'r', 'e'] => [word with { Text = who }, word with { Text = "be" }],
            [.. var who, '\'', 'l', 'l'] => [word with { Text = who }, word with { Text = "will" }],
            [.. var who, '\'', 'v', 'e'] => [word with { Text = who }, word with { Text = "have" }],
            [.. var owner, '\'', 's'] => [word with { Text = owner }],
            _ => [word],
        };

    private static string OneOf(string word)
    {
        var american = American(word);
        return Words.GetValueOrDefault(american, american);
    }

    private static string American(string word) =>
        word.Length < 6 || WithoutEnding.Contains(word) ? word
        : word.EndsWith("ise", StringComparison.Ordinal) ? word[..^3] + "ize"
        : word.EndsWith("ised", StringComparison.Ordinal) ? word[..^4] + "ized"
        : word.EndsWith("iser", StringComparison.Ordinal) ? word[..^4] + "izer"
        : word.EndsWith("ising", StringComparison.Ordinal) ? word[..^5] + "izing"
        : word.EndsWith("isation", StringComparison.Ordinal) ? word[..^7] + "ization"
        : word;
}

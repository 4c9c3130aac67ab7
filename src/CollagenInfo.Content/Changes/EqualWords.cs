using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>Words that say the same, so that a reader of advice loses nothing when one stands in place of the other.</summary>
internal static class EqualWords
{
    /// <summary>The most words from "help" to its "to".</summary>
    private const int MostHelped = 7;

    /// <summary>Of each line, the first word stands for all of them.</summary>
    private const string Lists = """
        be: am are is
        do: does
        have: has having
        each: every
        many: numerous
        although: though
        but: however
        about: approximately around roughly
        nearly: almost
        usually: normally generally typically ordinarily
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
        extra: additional added
        hear: hears heard
        stay: stays remain remains
        trained: training
        also: additionally
        clothes: clothing
        so: therefore thus
        now: currently
        glad: happy pleased
        visit: appointment
        visits: appointments
        staff: team
        shop: store
        shops: stores
        short: brief
        internet: web
        below: under beneath underneath
        agree: agrees
        ask: asks asking tell tells telling told talk talks talking speak speaks speaking inform informs
        call: calls calling
        can: may might could
        care: caring
        compare: compares comparing
        count: counts counted counting
        decide: decides
        differ: differs differing difference differences
        explain: clarify
        follow: follows following
        help: helps helping assist assists
        hope: hopes hoping
        judge: judges judging assess evaluate
        know: knows knowing
        learn: discover
        let: lets letting
        mind: minds
        prepare: prepares preparing
        remember: remembers remembering
        take: takes taking
        think: thinks thinking
        treat: treats treated treating treatment
        you: i me
        your: my
        yourself: myself
        who: whom
        aim: goal purpose
        advice: guidance
        comparison: comparisons
        expect: anticipate
        figure: chart
        gradually: slowly
        information: info
        leaflet: brochure pamphlet booklet flyer
        noticeable: visible
        option: choice possibility
        options: choices possibilities
        result: outcome
        results: outcomes
        reliable: trustworthy dependable
        several: various
        skilled: skill skills skillful
        worried: concerned
        and: plus
        """;

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

    private static readonly FrozenDictionary<string, string> Digits = "two three four five six seven eight nine ten"
        .Split(' ')
        .Index()
        .ToFrozenDictionary(
            word => (word.Index + 2).ToString(System.Globalization.CultureInfo.InvariantCulture),
            word => word.Item,
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> WithoutEnding = WordSet.Parse(
        "exercise advise rise wise otherwise likewise raise premise promise disease"
    );

    /// <summary>The words of a text, each as the one that stands for it.</summary>
    public static IEnumerable<GuardWord> In(IReadOnlyList<GuardWord> words)
    {
        var whole = WithoutToOfHelp([.. words.SelectMany(Whole)]);
        for (var at = 0; at < whole.Count;)
        {
            if (EqualPhrases.FindAt(whole, at) is { } phrase)
            {
                foreach (var same in phrase.Same)
                {
                    yield return whole[at] with
                    {
                        Text = OneOf(same),
                    };
                }

                at += phrase.Words.Length;
            }
            else
            {
                yield return whole[at++] is var word && word.IsWord ? word with { Text = OneOf(word.Text) }
                    : Digits.TryGetValue(word.Text, out var digit) ? word with { Text = digit }
                    : word;
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
        return EverydayWords.Base(Words.GetValueOrDefault(american, american));
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

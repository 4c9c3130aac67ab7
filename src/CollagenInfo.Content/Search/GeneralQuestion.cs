using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Recognizes a short question about the treatment in general: "does it burn", "risk of infection". A word that may be about the
/// reader's own skin now rules that out: one alarm too many does less harm than one too few.
/// </summary>
internal static class GeneralQuestion
{
    private const int Longest = 7;

    private static readonly string[] Beginnings =
    [
        .. new[] { "does it", "can it", "could it", "will it" }.SelectMany(
            it => new[] { "burn", "bleed", "hurt", "cause", "leave", "help", "treat", "fix", "make" },
            (it, verb) => $"{it} {verb}"
        ),
        "do i bleed",
        "will i bleed",
        .. new[] { "do you", "do they", "will you", "can they" }.SelectMany(
            who => new[] { "go", "needle", "do", "open", "change" },
            (who, verb) => $"{who} {verb}"
        ),
        "do you use",
        "do you reuse",
        "do they reuse",
        "can i have it",
        .. new[] { "can i", "could i", "will i", "can you" }.Select(who => $"{who} get an infection"),
        .. new[] { "scared", "worried", "afraid", "nervous" }.Select(feeling => $"{feeling} it will"),
        "can you have it",
    ];

    private static readonly FrozenSet<string> OfPlans =
        WordSet.Parse("risk risks odds chance chances likelihood prevent preventing prevention avoid avoiding");

    private static readonly FrozenSet<string> OfNow = WordSet.Parse(
        "my mine ive i've im i'm am got had has now today tonight yesterday since still her his he she there theres there's is are",
        "this it's keeps started coming feel feels after pep er"
    );

    private static readonly FrozenSet<string> Tones = WordSet.Parse("black brown dark");

    /// <summary>"Going black man" is said of skin.</summary>
    private static readonly FrozenSet<string> OfTurning = WordSet.Parse(
        "turn turns turned turning go goes going gone went get gets getting got become becomes becoming became look looks looking looked"
    );

    private static readonly FrozenSet<string> OfWhatMayCome = WordSet.Parse("will can does could would safe risk leave");

    private static readonly FrozenSet<string> OfPeople = WordSet.Parse(
        "man men woman women girl girls guy guys lady ladies person people patient patients client clients"
    );

    private static readonly FrozenSet<string> OfQuestions = WordSet.Parse("how can will is does do what which should i");

    /// <summary>
    /// The index of the word that names a skin tone, if that is what a question is about, and not a change of the reader's own skin:
    /// "black skin, will it leave patches", "im black how do i spot infection". Null if none is.
    /// </summary>
    public static int? ToneIn(Token[] words)
    {
        var isOfPlan = words.Any(word => OfWhatMayCome.Contains(word.Text)) && !words.Any(word => OfNow.Contains(word.Text));
        return Enumerable
            .Range(0, words.Length)
            .Where(place => IsGrayOfOther(words, place) || (Tones.Contains(words[place].Text) && IsOfPerson(words, place, isOfPlan)))
            .Select(place => (int?)place)
            .FirstOrDefault();
    }

    private static bool IsOfPerson(Token[] words, int tone, bool isOfPlan) =>
        tone + 1 < words.Length
        && !(tone > 0 && OfTurning.Contains(words[tone - 1].Text))
        && words[tone + 1].Text is var next
        && (
            OfPeople.Contains(next)
            || (isOfPlan && next is "skin" or "skinned")
            || (tone > 0 && words[tone - 1].Text is "im" or "i'm" or "am" && OfQuestions.Contains(next))
        );

    /// <summary>"My hair is turning gray", "gray skin tone".</summary>
    private static bool IsGrayOfOther(Token[] words, int at) =>
        words[at].Text is "gray" or "grey"
        && (
            words.Take(at).TakeLast(3).Concat(words.Skip(at + 1).Take(1)).Any(word => word.Text is "hair" or "hairs" or "beard")
            || words.Skip(at + 1).Take(2).ToArray() is [{ Text: "skin" }, { Text: "tone" or "tones" }]
        );

    public static bool Is(Token[] words)
    {
        var text = string.Join(' ', words.Select(word => word.Text));
        return words.Length <= Longest
            && !words.Where((word, at) => OfNow.Contains(word.Text) && !IsOfPlan(words, at)).Any()
            && (
                words.Any(word => OfPlans.Contains(word.Text))
                || Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal))
            );
    }

    /// <summary>"Could it make my skin worse".</summary>
    private static bool IsOfPlan(Token[] words, int at) => words[at].Text == "my" && at > 0 && words[at - 1].Text == "make";
}

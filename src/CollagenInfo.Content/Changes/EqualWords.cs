using System.Collections.Frozen;
using System.Globalization;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>Words that say the same, so that a reader of advice loses nothing when one stands in place of the other.</summary>
internal static class EqualWords
{
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
            word => (word.Index + 2).ToString(CultureInfo.InvariantCulture),
            word => word.Item,
            StringComparer.Ordinal
        );

    /// <summary>The words of a text, each as the one that stands for it.</summary>
    public static IEnumerable<GuardWord> In(IReadOnlyList<GuardWord> words) => Replaced(Replaced(Replaced([.. words.SelectMany(Whole)])));

    /// <summary>The words with what stands for each phrase; what came of one may be part of another.</summary>
    private static List<GuardWord> Replaced(List<GuardWord> words)
    {
        var replaced = new List<GuardWord>();
        for (var at = 0; at < words.Count;)
        {
            var (length, same) = EqualPhrases.ReplacedAt(words, at) ?? (1, [words[at]]);
            replaced.AddRange(same.Select(word => word with { Text = word.IsWord ? OneOf(word.Text) : Written(word.Text) }));
            at += length;
        }

        return replaced;
    }

    private static string Written(string sign) => Digits.GetValueOrDefault(sign, sign);

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
        var american = AmericanSpelling.Of(word);
        return EqualPhrases.Of(american) is { } same ? EverydayWords.Base(same)
            : EverydayWords.Base(american) is var own && own != american ? own
            : EnglishWords.KindOf(american) is null or WordKind.Body ? Singular(american)
            : american;
    }

    /// <summary>One of what is named, unless that is another word: of "hives" there is no "hive".</summary>
    private static string Singular(string word) =>
        word.EndsWith('s') && EnglishStemmer.Singular(word) is var one && EnglishWords.KindOf(word) is var kind
            && (kind is null || EnglishWords.KindOf(one) == kind)
            && !EnglishWords.IsCare(one)
                ? EqualPhrases.Of(one) ?? one
                : word;
}

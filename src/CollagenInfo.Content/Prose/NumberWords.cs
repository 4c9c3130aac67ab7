using System.Collections.Frozen;
using System.Globalization;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads numbers: "48", "1,000", "0.5", "two", "forty-eight", "one and a half", "a couple of".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Small = Numbered(
        0,
        1,
        "zero one two three four five six seven eight nine ten eleven twelve "
            + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    );

    private static readonly FrozenDictionary<string, int> Tens = Numbered(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly FrozenSet<string> First = Small
        .Keys.Concat(Tens.Keys)
        .Concat(["½", "dozen", "a", "an", "half", "once", "twice", "thrice", "spf", "factor", "other", "second", "third"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a number, or a count such as "twice", can begin at a word.</summary>
    public static bool MayBegin(Token[] words, int place) => words[place].IsNumber || First.Contains(words[place].Text);

    /// <summary>The number that begins at a word, and the index of the word after it; null if none does.</summary>
    public static (decimal Value, int Next)? Read(Token[] words, int place)
    {
        if (place >= words.Length)
        {
            return null;
        }

        if (words[place].IsNumber)
        {
            return Digits(words[place].Text) is { } value ? WithHalf(words, value, place + 1) : null;
        }

        return words[place].Text switch
        {
            "½" => (0.5m, place + 1),
            "half" when Has(words, place + 1, "a") && Has(words, place + 2, "dozen") => (6, place + 3),
            "half" when Has(words, place + 1, "a") || Has(words, place + 1, "an") => (0.5m, place + 2),
            "half" => (0.5m, place + 1),
            "three" when Has(words, place + 1, "quarters") && Has(words, place + 2, "of") && Has(words, place + 3, "a") => (
                0.75m,
                place + 4
            ),
            "a" when Has(words, place + 1, "couple") && Has(words, place + 2, "of") => (2, place + 3),
            "a" when Has(words, place + 1, "quarter") && Has(words, place + 2, "of") && Has(words, place + 3, "an") => (0.25m, place + 4),
            "a" when Has(words, place + 1, "dozen") => (12, place + 2),
            "dozen" => (12, place + 1),
            "other" or "second" when IsEvery(words, place) => (2, place + 1),
            "third" when IsEvery(words, place) => (3, place + 1),
            "a" or "an" => (1, place + 1),
            _ => InWords(words, place) is { } spelled ? WithHalf(words, spelled.Value, spelled.Next) : null,
        };
    }

    /// <summary>Adds "and a half" if it follows the number.</summary>
    public static (decimal Value, int Next) WithHalf(Token[] words, decimal value, int next) =>
        next < words.Length && words[next].Text is "½" ? (value + 0.5m, next + 1)
        : Has(words, next, "and") && Has(words, next + 1, "a") && Has(words, next + 2, "half") ? (value + 0.5m, next + 3)
        : (value, next);

    private static (decimal Value, int Next)? InWords(Token[] words, int place) =>
        Small.TryGetValue(words[place].Text, out var small) && Has(words, place + 1, "hundred")
            ? Hundreds(words, small * 100, place + 2)
            : BelowHundred(words, place);

    /// <summary>"One hundred fifty", "two hundred and five".</summary>
    private static (decimal Value, int Next) Hundreds(Token[] words, int hundreds, int next)
    {
        var rest = Has(words, next, "and") ? next + 1 : next;
        return rest < words.Length && !Has(words, rest + 1, "hundred") && BelowHundred(words, rest) is { } more
            ? (hundreds + more.Value, more.Next)
            : (hundreds, next);
    }

    private static (decimal Value, int Next)? BelowHundred(Token[] words, int place)
    {
        if (Tens.TryGetValue(words[place].Text, out var ten))
        {
            return place + 1 < words.Length && Small.TryGetValue(words[place + 1].Text, out var unit) && unit is >= 1 and <= 9
                ? (ten + unit, place + 2)
                : (ten, place + 1);
        }

        return Small.TryGetValue(words[place].Text, out var small) ? (small, place + 1) : null;
    }

    private static FrozenDictionary<string, int> Numbered(int first, int step, string words) =>
        words
            .Split(' ')
            .Select((word, index) => (word, number: first + (index * step)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);

    /// <summary>Nobody means a larger number, and a larger one could overflow when its unit is converted.</summary>
    private const decimal Most = 1_000_000_000;

    /// <summary>A space or an apostrophe separates thousands; a comma does too, or is used as a decimal point.</summary>
    private static decimal? Digits(string written)
    {
        var text = string.Concat(written.Where(sign => sign is not (' ' or '\'')));
        var parts = text.Split(',');
        var plain =
            parts.Length > 1 && parts[1..].All(part => part.Split('.')[0].Length == 3) ? string.Concat(parts) : text.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Most
            ? value
            : null;
    }

    /// <summary>"Every other week" is every 2 weeks.</summary>
    private static bool IsEvery(Token[] words, int place) => place > 0 && words[place - 1].Text == "every";

    private static bool Has(Token[] words, int place, string word) => place < words.Length && words[place].Text == word;
}

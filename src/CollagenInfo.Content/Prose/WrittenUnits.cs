using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads units as people write them: "hrs", "fortnight", "millimetres", "%", "°F".</summary>
internal static class WrittenUnits
{
    private static readonly FrozenDictionary<string, (Unit Unit, decimal Scale)> Names = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["minute minutes min mins"] = "minutes",
        ["hour hours hr hrs h"] = "hours",
        ["day days d night nights evening evenings mornings sleeps"] = "days",
        ["week weeks wk wks"] = "weeks",
        ["month months mth mths mo mos"] = "months",
        ["year years yr yrs"] = "years",
        ["mm mil mils millimeter millimeters millimetre millimetres"] = "mm",
        ["percent"] = "%",
        ["session sessions visit visits appointment appointments treatments rounds sitting sittings"] = "sessions",
        ["times"] = "times",
        ["person people"] = "people",
        ["dollars dollar usd"] = "USD",
        ["pounds gbp"] = "GBP",
        ["euros euro eur"] = "EUR",
        ["spf"] = "SPF",
    }
        .SelectMany(unit => unit.Key.Split(' ').Select(name => (name, unit: (Unit.Find(unit.Value)!, 1m))))
        .Append(("fortnight", (Unit.Find("weeks")!, 2m)))
        .Append(("fortnights", (Unit.Find("weeks")!, 2m)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = new[] { "full", "whole", "entire", "straight", "consecutive", "clear" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <summary>Whether a word names a unit.</summary>
    public static bool IsName(string word) => Names.ContainsKey(word);

    /// <summary>"Weekly", "every month": how often, as the time between; null for other words, and for each day.</summary>
    public static Quantity? RateOf(Token[] words, int place) =>
        words[place].Text switch
        {
            "weekly" => new Quantity(1, 1, Unit.Find("weeks")!),
            "fortnightly" or "biweekly" => new Quantity(2, 2, Unit.Find("weeks")!),
            "monthly" => new Quantity(1, 1, Unit.Find("months")!),
            "every" when place + 1 < words.Length && words[place + 1].Text is "week" or "month" or "fortnight" => RateOf(
                [words[place] with { Text = $"{words[place + 1].Text}ly" }],
                0
            ),
            _ => null,
        };

    /// <summary>The unit whose sign is before a number; null if there is none.</summary>
    public static Unit? Before(string text, int start) =>
        start == 0
            ? null
            : text[start - 1] switch
            {
                '$' => Unit.Find("USD"),
                '£' => Unit.Find("GBP"),
                '€' => Unit.Find("EUR"),
                _ => null,
            };

    /// <summary>
    /// The unit after a number, the factor to convert to it, and the index of the next word; null if there is none.
    /// </summary>
    public static (Unit Unit, decimal Scale, int Next)? After(string text, Token[] words, int next)
    {
        var end = words[next - 1].End;
        if (text.AsSpan(end).TrimStart(' ').StartsWith("%"))
        {
            return (Unit.Find("%")!, 1, next);
        }

        if (next >= words.Length)
        {
            return null;
        }

        var between = text.AsSpan(end, words[next].Start - end);
        if (between.StartsWith(")") && text.AsSpan(0, words[next - 1].Start).EndsWith("("))
        {
            // "Seven (7) days".
            between = between[1..];
        }

        if (between.ContainsAnyExcept(" \n-°") || between.Count('-') > 1)
        {
            return null;
        }

        if (
            between.Contains('°')
            || words[next].Text is "degrees"
            || (words[next].Text is "c" or "f" && char.IsUpper(text[words[next].Start]))
        )
        {
            return Degrees(words, words[next].Text is "degrees" ? next + 1 : next);
        }

        if (words[next].Text == "per" && next + 1 < words.Length && words[next + 1].Text == "cent")
        {
            return (Unit.Find("%")!, 1, next + 2);
        }

        var place = Fillers.Contains(words[next].Text) && next + 1 < words.Length ? next + 1 : next;
        return Names.TryGetValue(words[place].Bare, out var unit) ? (unit.Unit, unit.Scale, place + 1) : null;
    }

    /// <summary>Reads degrees Celsius or Fahrenheit. The caller converts Fahrenheit, which no factor alone can do.</summary>
    private static (Unit Unit, decimal Scale, int Next)? Degrees(Token[] words, int place) =>
        place >= words.Length
            ? null
            : words[place].Text switch
            {
                "c" or "celsius" => (Unit.Find("C")!, 1, place + 1),
                "f" or "fahrenheit" => (Unit.Find("C")!, Fahrenheit, place + 1),
                _ => null,
            };

    /// <summary>A value of Scale that marks a number in Fahrenheit.</summary>
    public const decimal Fahrenheit = -1;
}

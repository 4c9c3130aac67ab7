using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Finds the numbers with units in a text: "48 hours", "48h", "two days", "a week", "24–48 hours", "twice", "SPF30", "$200 to
/// $700". It leaves out what is not an amount: a rate ("24 hours a day"), a difference ("2 days later").
/// </summary>
internal sealed class QuantityReader(string text, Token[] words, bool ofDifferences = false)
{
    private const int MostWordsAfterAge = 4;

    private static readonly string[] BeforeDifference = ["another", "extra", "additional", "further"];
    private static readonly string[] DifferenceWords = ["later", "longer", "earlier", "sooner", "more", "extra", "ago"];
    private static readonly string[] Rates = ["a", "an", "per", "each", "every"];

    /// <summary>"Anyone over 16".</summary>
    private static readonly string[] Anybody = ["anyone", "anybody", "everyone", "everybody", "clients", "patients", "people", "those"];

    /// <summary>Words before "a week" that make it an amount of time.</summary>
    private static readonly FrozenSet<string> BeforeOneUnit = WordSet.Parse(
        "for after within inside in than least most about around under over nearly almost wait takes take lasts last leave to",
        "until it needs need allow give only just"
    );

    public static IReadOnlyList<WrittenQuantity> FindIn(string text, Token[] words) => new QuantityReader(text, words).All() ?? [];

    /// <summary>The times that are counted from a moment that is not named: "3 days later", "2 weeks ago", "a week old".</summary>
    public static IReadOnlyList<WrittenQuantity> DifferencesIn(string text, Token[] words) =>
        Array.Exists(words, word => word.Text is "later" or "ago" or "old")
            ? [.. new QuantityReader(text, words, ofDifferences: true).All()?.Where(found => found.Value.Unit.IsTime) ?? []]
            : [];

    /// <summary>How often something is done, without a number: "weekly", "every month".</summary>
    public static IEnumerable<WrittenQuantity> RatesIn(Token[] words) =>
        from place in Enumerable.Range(0, words.Length)
        where words[place].Text is "every" || words[place].Text.EndsWith("ly", StringComparison.Ordinal)
        let rate = WrittenUnits.RateOf(words, place)
        where rate is not null
        let last = words[place].Text == "every" ? place + 1 : place
        select new WrittenQuantity(rate, words[place].Start, words[last].End) { IsRepeated = true };

    private List<WrittenQuantity>? All()
    {
        List<WrittenQuantity>? quantities = null;
        for (var place = 0; place < words.Length; place++)
        {
            if (NumberWords.MayBegin(words, place) && Read(place) is { } found)
            {
                (quantities ??= []).Add(
                    new WrittenQuantity(found.Value, StartOf(place, found.Value), found.End)
                    {
                        Falls = found.Falls,
                        IsRepeated = place > 0 && words[place - 1].Text is "every" or "each",
                    }
                );
                place = found.Next - 1;
            }
        }

        return quantities;
    }

    private (Quantity Value, int End, int Next, bool Falls)? Read(int place) =>
        words[place].Text switch
        {
            "twice" => (Count(2, "times"), words[place].End, place + 1, false),
            "once" when (IsRate(place + 1) && !IsPassed(place)) || IsDaily(place + 1) => (
                Count(1, "times"),
                words[place].End,
                place + 1,
                false
            ),
            "thrice" => (Count(3, "times"), words[place].End, place + 1, false),
            "factor" when place + 2 < words.Length && words[place + 1].Text == "of" && words[place + 2].IsNumber => Factor(place + 2),
            "spf" when place + 2 < words.Length && words[place + 1].Text == "of" => Factor(place + 2),
            "spf" or "factor" when place + 1 < words.Length && words[place + 1].IsNumber => Factor(place + 1),
            _ => Amount(place),
        };

    private (Quantity Value, int End, int Next, bool Falls)? Factor(int place) =>
        Numbers(place) is { } spf
            ? (Value(spf.Min, spf.Max, Unit.Find("SPF")!), words[spf.Next - 1].End, spf.Next, spf.Min > spf.Max)
            : null;

    private (Quantity Value, int End, int Next, bool Falls)? Amount(int place)
    {
        if (Numbers(place) is not { } numbers)
        {
            return null;
        }

        if (WrittenUnits.Before(text, words[place].Start) is { } sign)
        {
            return (Value(numbers.Min, numbers.Max, sign), words[numbers.Next - 1].End, numbers.Next, numbers.Min > numbers.Max);
        }

        var (min, max, unit, next) = (numbers.Min, numbers.Max, numbers.Unit, numbers.Next);
        if (unit is null)
        {
            if ((WrittenUnits.After(text, words, next) ?? Age(place, next)) is not { } found)
            {
                return null;
            }

            (unit, next) = (found.Unit, found.Next);
            (min, max) = (Scaled(min, found.Scale), Scaled(max, found.Scale));
        }

        var end = words[next - 1].End;
        end = unit.Plural == "%" && text.AsSpan(end).TrimStart(' ').StartsWith("%") ? text.IndexOf('%', end) + 1 : end;
        return IsAmount(place, numbers, unit, next) ? (Value(min, max, unit), end, next, min > max) : null;
    }

    /// <summary>Reads one number or a range: "24", "24 to 48", "24 hours to 2 days", "a day or two".</summary>
    private (decimal Min, decimal Max, Unit? Unit, int Next)? Numbers(int place)
    {
        if (NumberWords.Read(words, place) is not { } first)
        {
            return null;
        }

        var unit = WrittenUnits.After(text, words, first.Next);
        var number = unit is { } own ? NumberWords.WithHalf(words, first.Value, own.Next) : first;
        if (Second(place, number.Next) is { } second)
        {
            var scale = unit?.Scale ?? 1;
            var secondUnit = WrittenUnits.After(text, words, second.Next);
            if (unit is null)
            {
                return (first.Value, second.Value, null, second.Next);
            }

            if (secondUnit is null || secondUnit.Value.Unit == unit.Value.Unit)
            {
                return (Scaled(first.Value, scale), Scaled(second.Value, scale), unit.Value.Unit, secondUnit?.Next ?? second.Next);
            }
        }

        return unit is { } only && number.Value != first.Value
            ? (Scaled(number.Value, only.Scale), Scaled(number.Value, only.Scale), only.Unit, number.Next)
            : (first.Value, first.Value, null, first.Next);
    }

    /// <summary>Reads an age without "years": "the minimum age is 16", "aged 16".</summary>
    private (Unit Unit, decimal Scale, int Next)? Age(int place, int next) =>
        !IsOne(place)
        && (
            words[Math.Max(0, place - MostWordsAfterAge)..place]
                .Any(word => word.Text is "age" or "ages" or "aged" or "teens" or "teenagers" or "young" or "youngest")
            || (next < words.Length && words[next].Text is "up" or "upward" or "upwards")
            || (place > 1 && words[place - 1].Text is "over" or "above" or "from" && Anybody.Contains(words[place - 2].Text))
        )
            ? (Unit.Find("years")!, 1, next)
            : null;

    /// <summary>Reads the second number of a range, if one follows.</summary>
    private (decimal Value, int Next)? Second(int first, int place)
    {
        if (place >= words.Length)
        {
            return null;
        }

        var between = text.AsSpan(words[place - 1].End, words[place].Start - words[place - 1].End).Trim(" $£€°%");
        var isDash = between is "-" or "–" or "—" or "/";
        var isWord =
            between.IsEmpty
            && (words[place].Text is "to" or "or" || (words[place].Text == "and" && first > 0 && words[first - 1].Text == "between"));
        return isDash && words[place].IsNumber ? NumberWords.Read(words, place)
            : isWord && (!IsOne(place + 1) || (place + 1 < words.Length && words[place + 1].Text == "one"))
                ? NumberWords.Read(words, place + 1)
            : null;
    }

    private bool IsAmount(int place, (decimal Min, decimal Max, Unit? Unit, int Next) numbers, Unit unit, int next)
    {
        var before = place > 0 ? words[place - 1].Text : "";
        var after = next < words.Length ? words[next].Text : "";
        var isAge = after == "old" && unit.Plural != "years";
        var isDifference =
            isAge
            || BeforeDifference.Contains(before)
            || (before is "last" or "past" && place > 1 && words[place - 2].Text == "the")
            || DifferenceWords.Contains(after);
        return !(unit.IsTime && IsRate(next))
            && (ofDifferences ? after is "later" or "ago" or "old" : !(isDifference && numbers.Min <= numbers.Max))
            && !(IsOne(place) && numbers.Min == numbers.Max && IsOnlyAWord(place, before, after, unit));
    }

    /// <summary>"Once a day has passed".</summary>
    private bool IsPassed(int place) => words.Skip(place + 3).Take(2).Any(word => word.Text is "has" or "have" or "is" or "are");

    private bool IsDaily(int place) => place < words.Length && words[place].Text == "daily";

    /// <summary>Whether "a day", "per week" or the like follows.</summary>
    private bool IsRate(int place) =>
        place + 1 < words.Length
        && Rates.Contains(words[place].Text)
        && WrittenUnits.After(text, words, place + 1) is { Unit.IsTime: true };

    /// <summary>"a day" is an amount in "for a day", but not in "once a day" or "on a day when".</summary>
    private bool IsOnlyAWord(int place, string before, string after, Unit unit)
    {
        if (!unit.IsTime)
        {
            return true;
        }

        var standsAlone =
            place == 0 || text.AsSpan(words[place - 1].End, words[place].Start - words[place - 1].End).ContainsAny('|', ':', ',');
        return !standsAlone
            && after is not ("after" or "before" or "later" or "ago" or "from")
            && !IsOver(place + 2)
            && !BeforeOneUnit.Contains(before)
            && words[place + 1].Text != "fortnight";
    }

    /// <summary>"A week has passed".</summary>
    private bool IsOver(int place) =>
        place < words.Length
        && (
            words[place].Text is "passed" or "passes"
            || words[place..] is [{ Text: "has" or "is" }, { Text: "passed" or "over" or "gone" or "up" }, ..]
        );

    private bool IsOne(int place) =>
        place < words.Length
        && words[place].Text is "a" or "an" or "one"
        && !(place + 1 < words.Length && words[place + 1].Text is "couple" or "hundred");

    private int StartOf(int place, Quantity value) =>
        value.Unit.IsMoney && words[place].Start > 0 && text[words[place].Start - 1] is '$' or '£' or '€'
            ? words[place].Start - 1
            : words[place].Start;

    private static decimal Scaled(decimal number, decimal scale) =>
        scale == WrittenUnits.Fahrenheit ? decimal.Round((number - 32) * 5 / 9, 1) : number * scale;

    private static Quantity Count(decimal number, string unit) => Value(number, number, Unit.Find(unit)!);

    private static Quantity Value(decimal min, decimal max, Unit unit) => new(Math.Min(min, max), Math.Max(min, max), unit);
}

using CollagenInfo.Content.Care;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Search;

/// <summary>Reads from a query how long after treatment something is noticed: "day 5", "after 5 days", "a week later".</summary>
internal static class QueryDay
{
    private const int MinutesOfADay = 24 * 60;
    private const int MinutesOfAYear = 365 * MinutesOfADay;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

    /// <summary>
    /// The day as the tool offers it, of several the latest; null if there is none, or if it is a time before treatment. Part of a
    /// day counts as a whole one, because the later day is the more urgent one.
    /// </summary>
    public static TimeAfter? FindIn(string text)
    {
        var words = Tokenizer.WordsAndNumbers(text);
        if (ParsedQuery.SpeaksOfTimeBefore(words))
        {
            return null;
        }

        var days = Enumerable
            .Range(0, words.Length)
            .Select(place => DayAt(words, place) ?? WeekAt(words, place))
            .OfType<decimal>()
            .Concat(TimesIn(text, words))
            .ToList();
        return days.Count == 0 ? null : TimeAfter.Choices.First(choice => choice.LastDay is null || days.Max() <= choice.LastDay);
    }

    /// <summary>"day 5", "the fifth day", "the next day", but not "every day a bit".</summary>
    private static decimal? DayAt(Token[] words, int place) =>
        words[place].Text is not "day" ? null
        : place + 1 < words.Length && words[place + 1].Text is not ("a" or "an") && NumberWords.Read(words, place + 1) is { } number
            ? number.Value
        : place == 0 ? null
        : words[place - 1].Text is "next" or "following" ? 1
        : words[place - 1].Text is "st" or "nd" or "rd" or "th" && place > 1 ? NumberWords.Read(words, place - 2)?.Value
        : Array.IndexOf(Ordinals, words[place - 1].Text) is >= 0 and var ordinal ? ordinal + 1
        : null;

    /// <summary>"a week", "one month", but not "twice a week".</summary>
    private static decimal? WeekAt(Token[] words, int place) =>
        place == 0 || words[place - 1].Text is not ("a" or "one") || (place > 1 && words[place - 2].Text is "once" or "twice" or "times")
            ? null
            : words[place].Text switch
            {
                "week" => 7,
                "fortnight" => 14,
                "month" => 31,
                _ => null,
            };

    /// <summary>"5 days", "48 hours", "a week later", "2 weeks ago".</summary>
    private static IEnumerable<decimal> TimesIn(string text, Token[] words) =>
        QuantityReader
            .FindIn(text, words)
            .Concat(QuantityReader.DifferencesIn(text, words))
            .Where(time => time is { IsRepeated: false, Value.Unit.IsTime: true } && !IsAge(text, time))
            .Select(time => Math.Ceiling(time.Value.Max * time.Value.Unit.Span.Most / MinutesOfADay));

    /// <summary>"My 15 year old", and not "a scab that is 5 days old".</summary>
    private static bool IsAge(string text, WrittenQuantity time) =>
        time.Value.Unit.Span.Most >= MinutesOfAYear
        && text.AsSpan(time.End).TrimStart(" -") is var rest
        && (rest.StartsWith("old", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("of age", StringComparison.OrdinalIgnoreCase));
}

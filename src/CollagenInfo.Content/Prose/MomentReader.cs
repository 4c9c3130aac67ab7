using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Finds times without a number of units: "the next day", "at bedtime that day", "straight away", "by the weekend", "on day
/// five".
/// </summary>
internal static class MomentReader
{
    private const int Day = 24;

    private static readonly Unit Hours = Unit.Find("hours")!;

    /// <summary>The earliest and latest hours after the end of treatment of each; negative before it.</summary>
    private static readonly PhraseMatcher<(int From, int To)> Moments = new([
        .. Each(
            (0, 2),
            """
            straight away, straightaway, right away, at once, immediately, instantly, right after, straight after, directly after,
            within the hour, before you leave, before you go home, on the way home, on your way home, on your way out, as soon as
            you get home, as soon as you are home, as soon as you're home, when you get home, once you are home, once you get home,
            the minute you are home, the moment you are home, the minute you get home, the moment you get home, as soon as we
            finish, as soon as we are done, as soon as you like, as soon as you want, as soon as you leave, before you drive home,
            before you step out, before you walk out, before you head home, before you head out, before you set off, on the spot,
            there and then, then and there, as you leave, on leaving, the moment you leave, as soon as the numbing wears off,
            whenever you like, whenever you want
            """
        ),
        .. Each(
            (0, 18),
            """
            tonight, that night, that evening, the same evening, same evening, the same night, same night, the same afternoon, same
            afternoon, that afternoon, the same day, same day, that same day, later that day, later today, this evening, that very
            evening, that very night, first evening, first night, dinner time, dinnertime, bedtime, bed time, lunchtime, before bed,
            treatment day, treatment night, day of treatment, day of your treatment, day of your session, day itself, rest of the
            day, remainder of the day, rest of the evening, rest of the night, same morning, that morning, morning of, by dinner,
            after dinner, by supper, by nightfall, by evening
            """
        ),
        .. Each(
            (6, 40),
            """
            next day, following day, very next day, day after, tomorrow, morning after, next morning, following morning, next
            afternoon, following afternoon, next evening, following evening, next night, following night, night after, evening
            after, overnight, first thing the next day, very next night, very next morning, very next evening, day before, night
            before, evening before, afternoon before, eve of
            """
        ),
        .. Each(
            (1 * Day, 4 * Day),
            """
            weekend after, following weekend, by the weekend, over the weekend, at the weekend, on the weekend, this weekend,
            mid week, midweek
            """
        ),
        .. Each((2, 8), "a few hours, few hours"),
        .. Each((2 * Day, 5 * Day), "a few days, few days, some days, two or three nights"),
        .. Each((3 * Day, 7 * Day), "several days"),
        .. Each((2 * Day, 14 * Day), "next week, following week, week after, a week or so"),
    ]);

    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ];

    private static readonly string[] PartsOfDays = ["day", "morning", "afternoon", "evening", "night"];

    public static IReadOnlyList<WrittenQuantity> FindIn(Token[] words) =>
        [.. Moments.FindIn(words).Select(hit => Moment(hit.Meaning, hit.Start, hit.End)), .. Days(words)];

    /// <summary>Reads "on day five", "day 5", "the third evening"; the day of treatment is day 0.</summary>
    private static IEnumerable<WrittenQuantity> Days(Token[] words)
    {
        for (var place = 0; place + 1 < words.Length; place++)
        {
            if (
                PartsOfDays.Contains(words[place].Text)
                && words[place + 1].Text is not ("a" or "an")
                && NumberWords.Read(words, place + 1) is { } day
            )
            {
                yield return Moment(((int)day.Value * Day, (int)(day.Value + 1) * Day), words[place].Start, words[day.Next - 1].End);
            }
            else if (Array.IndexOf(Ordinals, words[place].Text) is > 0 and var number && PartsOfDays.Contains(words[place + 1].Text))
            {
                yield return Moment((number * Day, (number + 1) * Day), words[place].Start, words[place + 1].End);
            }
        }
    }

    private static IEnumerable<(string Phrase, (int From, int To) Hours)> Each((int From, int To) hours, string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, hours));

    private static WrittenQuantity Moment((int From, int To) hours, int start, int end) =>
        new(new Quantity(Math.Min(hours.From, 100_000), Math.Min(hours.To, 100_001), Hours), start, end);
}

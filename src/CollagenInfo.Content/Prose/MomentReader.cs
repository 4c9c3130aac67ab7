using System.Collections.Frozen;
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
            straight away, straightaway, right away, at once, immediately, instantly, right after, straight after, directly after, within
            the hour, before you leave, before you go home, on the way home, on your way home, on your way out, as soon as you get home, as
            soon as you are home, as soon as you're home, when you get home, once you are home, once you get home, the minute you are home,
            the moment you are home, the minute you get home, the moment you get home, as soon as we finish, as soon as we are done, as soon
            as you like, as soon as you want, as soon as you leave, before you drive home, before you step out, before you walk out, before
            you head home, before you head out, before you set off, on the spot, there and then, then and there, as you leave, on leaving,
            the moment you leave, as soon as the numbing wears off, whenever you like, whenever you want, whenever you feel, whenever it
            suits, the second you, the minute the, the moment the, the second the, the instant the, the instant you, the moment you, the
            minute you, the second we, the moment we, the minute we, as soon as we, as soon as your session, as soon as your treatment, as
            soon as treatment, as soon as it is over, as soon as it's over, as soon as you are out, straight back, straight on, from the
            outset, from the off, from the start, from the get go, from minute one, out of the door, out the door, in the car, on the drive
            home, on the ride home, on the bus home, once you have left, once you've left, once you leave, once we finish, once we are done,
            once we're done, the same hour, within minutes, in minutes, in no time, not even an hour, straight from us,
            straight from the clinic, straight from your session, right from the clinic, on one day, in one appointment, in one visit,
            same visit, same appointment, same sitting, in one sitting, back to back,
            before you reach the, before you get to the, by the time you reach, by the time you get home, by the time you are home, on your
            way in, on the way in, right before you come, just before you come, right before your, just before your, in the waiting room,
            in the parking lot, while you wait for us, very first hour, very first minute, first minute, one and the same visit, one and the
            same appointment, before the drive home, before the ride home,
            before the walk home, before you walk to your car, before you walk to the car, before you get in the car,
            before you get into the
            car, before you get to your car, before you reach your car
            """
        ),
        .. Each(
            (0, 18),
            """
            tonight, that night, that evening, the same evening, same evening, the same night, same night, the same afternoon, same
            afternoon, that afternoon, the same day, same day, that same day, later that day, later today, this evening, that very evening,
            that very night, first evening, first night, dinner time, dinnertime, bedtime, bed time, lunchtime, before bed, treatment day,
            treatment night, day of treatment, day of your treatment, day of your session, day itself, rest of the day, remainder of the
            day, rest of the evening, rest of the night, same morning, that morning, morning of, the morning you, the day
            you come, the day you see us, the night you, the evening you, the afternoon you, by dinner, after dinner, by supper, by
            nightfall, by evening, by the evening, by early evening, by the afternoon, by late afternoon, teatime, tea time, by tea, at tea,
            for tea, by lunch, at lunch, for dinner, over dinner, at dinner, before dinner, before supper, over supper, for supper, by
            sundown, by sunset, at sunset, happy hour, nightcap, evening out, night out, closing time, by closing, this very evening, this
            afternoon, later in the day, later on, end of the day, end of your treatment day, before the day is out, before the day is over,
            within the day, same a m, same p m, that p m, evening of, night of, afternoon of, lights out, turn in, going to bed, go to bed,
            head hits the pillow, little while, short while, after a bit, for a bit, before long, soon afterwards, shortly afterwards, soon
            afterward, shortly afterward, hour or so
            """
        ),
        .. Each(
            (6, 40),
            """
            next day, following day, very next day, day after, tomorrow, morning after, next morning, following morning, next afternoon,
            following afternoon, next evening, following evening, next night, following night, night after, evening after, overnight, first
            thing the next day, day immediately following, day that follows, day which follows, morning that follows, next calendar day,
            next working day, next business day, a night's kip, slept on it, within a day, very next night, very next morning, very next
            evening, day before, night before, evening before, afternoon before, eve of, next a m, following a m, next p m, night's rest,
            night's sleep, nights rest, nights sleep, good night, one sleep, a sleep, sleep on, by morning, come morning, by breakfast,
            after breakfast, over breakfast, by sunrise, at dawn, by dawn, when you wake, once you wake, when you get up, first thing, you
            wake up, day one, by noon, a day's rest, day off, a day or so, from tomorrow, next lunchtime, yesterday, last night,
            last evening, last minute, very last day
            """
        ),
        .. Each(
            (1 * Day, 4 * Day),
            """
            weekend before, first weekend,
            same weekend, that weekend, within days, in days, a matter of days, weekend after, following weekend, by the weekend, over the
            weekend, at the weekend, on the weekend, this weekend, mid week, midweek, long weekend, a weekend, one weekend, the weekend is
            over, half a week, half week, day or two, couple of nights, couple of sleeps, couple of days
            """
        ),
        .. Each((2, 8), "a few hours, few hours, couple of hours, within hours, a matter of hours, first hours"),
        .. Each((2 * Day, 5 * Day), "a few days, few days, some days, two or three nights"),
        .. Each(
            (1 * Day, 7 * Day),
            """
            several days, later in the week, later in the same week, later that week, later the same week, before the week is out, before
            the week is over, within the week, inside the week, end of the week, same week, working week, work week, workweek, business
            week, school week, mid point of the week, midpoint of the week, middle of the week, halfway through the week
            """
        ),
        .. Each((2 * Day, 3 * Day), "day after tomorrow, day after that, morning after that, evening after that, night after that"),
        .. Each((7 * Day, 7 * Day), "in the week before, during the week before, the week before, the final week before"),
        .. Each(
            (2 * Day, 14 * Day),
            "next week, following week, week after, a week or so, last week, last weekend, the other week, earlier this week, past week"
        ),
    ]);

    private static readonly string[] Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".Split(' ');

    private static readonly FrozenSet<string> OfTreatment = WordSet.Parse(
        "treatment procedure procedural operative op session needling full whole calendar recovery"
    );

    private static readonly string[] PartsOfDays = ["day", "morning", "afternoon", "evening", "night"];

    public static IReadOnlyList<WrittenQuantity> FindIn(Token[] words)
    {
        var hits = Moments.FindIn(words);
        return
        [
            .. hits.Where(hit => !IsLeftOff(words, hit.First + hit.Count) && !IsOnEachDay(words, hit.First + hit.Count))
                .Where(hit => !hits.Any(other => IsInside(hit, other)))
                .Select(hit => Moment(hit.Meaning, hit.Start, hit.End)),
            .. Days(words),
        ];
    }

    /// <summary>"Before you leave off any cream", "before you leave it off".</summary>
    private static bool IsLeftOff(Token[] words, int next) =>
        words[next - 1].Text == "leave"
        && words[next..] is [{ Text: "off" or "out" }, ..] or [{ Text: "it" or "them" }, { Text: "off" or "out" }, ..];

    /// <summary>"From the second day on, before you leave the house": on every day, and not that of the session.</summary>
    private static bool IsOnEachDay(Token[] words, int next) =>
        words[next - 1].Text == "leave"
        && words[next..] is [{ Text: "the" }, { Text: "house" }, ..]
        && (words[0].Text == "from" || Array.Exists(words, word => word.Text is "every" or "each"));

    /// <summary>The "day after" of "the day after tomorrow".</summary>
    private static bool IsInside(PhraseHit<(int From, int To)> hit, PhraseHit<(int From, int To)> other) =>
        hit.Count < other.Count && other.Start <= hit.Start && hit.End <= other.End && other.Meaning.From > hit.Meaning.From;

    /// <summary>Reads "on day five", "day 5", "D3", "week 8", "the third evening"; the day of treatment is day 0.</summary>
    private static IEnumerable<WrittenQuantity> Days(Token[] words)
    {
        for (var place = 0; place + 1 < words.Length; place++)
        {
            if (
                HoursOf(words, place) is > 0 and var hours
                && words[place + 1].Text is not ("a" or "an")
                && NumberWords.Read(words, place + 1) is { Value: < 1000 } count
            )
            {
                var (first, next) = ((int)(count.Value * hours), (int)((count.Value + 1) * hours));
                yield return Moment((first, next), words[place].Start, words[count.Next - 1].End);
            }
            else if (Array.IndexOf(Ordinals, words[place].Text) is >= 0 and var number && DayBehind(words, place) is { } day)
            {
                var each = UnitOf(day);
                if (IsOver(words, place) || IsAwaited(words, day) || (number == 0 && IsFor(words, place)))
                {
                    yield return Moment(((number + 1) * each, (number + 1) * each), words[place].Start, day.End);
                }
                else if (number > 0)
                {
                    yield return Moment((number * each, (number + 1) * each), words[place].Start, day.End);
                }
            }
        }
    }

    /// <summary>"After the first week", and not in it.</summary>
    private static bool IsOver(Token[] words, int place) =>
        words[..place] is [.., { Text: "after" or "past" or "beyond" or "once" }, { Text: "the" or "your" or "that" }];

    /// <summary>"Wait for the second day to end", and not to come.</summary>
    private static bool IsAwaited(Token[] words, Token day) =>
        words.SkipWhile(word => word.Start < day.End).Take(2).ToArray() is [{ Text: "to" }, { Text: "end" or "pass" }];

    /// <summary>"For the first day", "over the whole first week": how long, and not when.</summary>
    private static bool IsFor(Token[] words, int place) =>
        words[Math.Max(0, place - 3)..place]
            .Where(word => word.Text is not ("the" or "your" or "whole" or "entire" or "full" or "very"))
            .ToArray() is [.., { Text: "for" or "through" or "throughout" or "over" }];

    private static int UnitOf(Token day) => day.Text switch { "week" or "weekend" => 7 * Day, "month" => 30 * Day, _ => Day };

    /// <summary>The "day" of "third day", "third postoperative day", "second week" and "fourth post-treatment morning".</summary>
    private static Token? DayBehind(Token[] words, int place)
    {
        for (var at = place + 1; at < words.Length && at <= place + 3; at++)
        {
            if (PartsOfDays.Contains(words[at].Text) || words[at].Text is "week" or "month" or "weekend")
            {
                return words[at];
            }

            if (!words[at].Text.StartsWith("post", StringComparison.Ordinal) && !OfTreatment.Contains(words[at].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The hours of what is counted with its number behind it: "day 3", "week 8"; 0 for another word, and for vitamin D.</summary>
    private static int HoursOf(Token[] words, int place) =>
        words[place].Text switch
        {
            "d" when place == 0 || words[place - 1].Text != "vitamin" => Day,
            "week" or "wk" => 7 * Day,
            "month" => 30 * Day,
            var word => PartsOfDays.Contains(word) ? Day : 0,
        };

    private static IEnumerable<(string Phrase, (int From, int To) Hours)> Each((int From, int To) hours, string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, hours));

    private static WrittenQuantity Moment((int From, int To) hours, int start, int end) =>
        new(new Quantity(Math.Min(hours.From, 100_000), Math.Min(hours.To, 100_001), Hours), start, end);
}

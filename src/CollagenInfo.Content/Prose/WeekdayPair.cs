using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads two days of the week as the time between them: "treated on Friday, swimming on Sunday" is 2 days.</summary>
internal static class WeekdayPair
{
    /// <summary>How many words before a day may say that it is the day of the session.</summary>
    private const int Reach = 6;

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Words that tell the day of the session from the day that is counted.</summary>
    private static readonly FrozenSet<string> OfSession = WordSet.Parse(
        "treated treat treatment session see seen saw come came visit visited appointment needled needle needles needling done had booked",
        "us slot"
    );

    /// <summary>Whether a text is the name of a day.</summary>
    public static bool IsDay(ReadOnlySpan<char> text)
    {
        foreach (var day in Days)
        {
            if (text.Equals(day, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Unit Unit = Unit.Find("days")!;

    /// <summary>The time between the two days that a sentence, or the question that it answers, names; null if there are not two.</summary>
    public static WrittenQuantity? Find(Sentence sentence)
    {
        if (!Array.Exists(sentence.Words, word => DayOf(word) >= 0))
        {
            return null;
        }

        var own = In(sentence.Words);

        var days = own.Count > 1 || sentence.Lead is not { } lead ? own : [.. In(lead.Words), own[0] with { IsOfSession = false }];
        if (days.Count < 2 || (days[0].Day == days[1].Day && !days[1].IsNext))
        {
            return null;
        }

        var (from, to) = days[1].IsOfSession && !days[0].IsOfSession ? (days[1], days[0]) : (days[0], days[1]);
        var count = to.Day == from.Day ? Days.Length : (to.Day - from.Day + Days.Length) % Days.Length;
        return new WrittenQuantity(new Quantity(count, count + 1, Unit), to.Word.Start, to.Word.End);
    }

    /// <summary>The days that words name; "next Tuesday" is a week after the Tuesday before it.</summary>
    private static List<(int Day, Token Word, bool IsOfSession, bool IsNext)> In(Token[] words) =>
        [
            .. words
                .Select((word, at) => (Day: DayOf(word), Word: word, Before: words[Math.Max(0, at - Reach)..at]))
                .Where(day => day.Day >= 0)
                .Select(day => (
                    day.Day,
                    day.Word,
                    day.Before.Any(word => OfSession.Contains(word.Text)),
                    day.Before is [.., { Text: "next" or "following" }]
                )),
        ];

    private static int DayOf(Token word) => word.Text.Contains("day", StringComparison.Ordinal) ? Array.IndexOf(Days, word.Bare) : -1;
}

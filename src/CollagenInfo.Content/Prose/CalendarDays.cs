using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads dates without a month, "the 15th", and the time between two of them.</summary>
internal static class CalendarDays
{
    private static readonly Unit Unit = Unit.Find("days")!;

    private static readonly string[] Endings = ["st", "nd", "rd", "th"];

    /// <summary>The time between the two dates of a sentence, or of it and the question before; null if there are not two.</summary>
    public static WrittenQuantity? Between(Sentence sentence)
    {
        var own = In(sentence.Words);
        var days = own.Count == 1 && sentence.Lead is { } lead ? [.. In(lead.Words), own[0]] : own;
        return own.Count > 0 && days.Count == 2 && days[0].Day != days[1].Day
            ? new WrittenQuantity(new Quantity(Apart(days), Apart(days), Unit), days[1].Word.Start, days[1].Word.End)
            : null;
    }

    private static int Apart(List<(int Day, Token Word)> days) => Math.Abs(days[0].Day - days[1].Day);

    private static List<(int Day, Token Word)> In(Token[] words) =>
        [
            .. Enumerable
                .Range(1, Math.Max(0, words.Length - 2))
                .Where(at => words[at - 1].Text == "the" || WeekdayPair.IsDay(words[at - 1].Text))
                .Where(at => words[at].End == words[at + 1].Start && Endings.Contains(words[at + 1].Text))
                .Select(at => (Day: DayOf(words[at].Text), Word: words[at]))
                .Where(day => day.Day is > 0 and <= 31),
        ];

    private static int DayOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0;
}

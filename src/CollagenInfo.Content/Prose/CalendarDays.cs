using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads dates without a month, "the 15th", or without a day, "in June", and the time between two of them.</summary>
internal static class CalendarDays
{
    private static readonly Unit Unit = Unit.Find("days")!;

    private static readonly Unit Months = Unit.Find("months")!;

    private static readonly string[] MonthNames = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12]];

    private static readonly string[] Endings = ["st", "nd", "rd", "th"];

    /// <summary>The time between the two dates of a sentence, or of it and the question before; null if there are not two.</summary>
    public static WrittenQuantity? Between(Sentence sentence)
    {
        if (PairOf(sentence, In) is var (from, to) && from.Number != to.Number)
        {
            var apart = Math.Abs(from.Number - to.Number);
            return new WrittenQuantity(new Quantity(apart, apart, Unit), to.Word.Start, to.Word.End);
        }

        if (PairOf(sentence, MonthsIn) is var (first, last) && first.Number != last.Number)
        {
            // From any day of one month to any day of the other.
            var apart = (last.Number - first.Number + MonthNames.Length) % MonthNames.Length;
            return new WrittenQuantity(new Quantity(apart, apart + 1, Months), last.Word.Start, last.Word.End);
        }

        return null;
    }

    private static ((int Number, Token Word) From, (int Number, Token Word) To)? PairOf(
        Sentence sentence,
        Func<Sentence, List<(int Number, Token Word)>> datesIn
    )
    {
        var own = datesIn(sentence);
        var dates = own.Count == 1 && sentence.Lead is { } lead ? [.. datesIn(lead), own[0]] : own;
        return own.Count > 0 && dates is [var from, var to] ? (from, to) : null;
    }

    private static List<(int Number, Token Word)> In(Sentence sentence) =>
        [
            .. Enumerable
                .Range(1, Math.Max(0, sentence.Words.Length - 2))
                .Where(at => sentence.Words[at - 1].Text == "the" || WeekdayPair.IsDay(sentence.Words[at - 1].Text))
                .Where(at =>
                    sentence.Words[at].End == sentence.Words[at + 1].Start && Endings.Contains(sentence.Words[at + 1].Text)
                )
                .Select(at => (Day: DayOf(sentence.Words[at].Text), Word: sentence.Words[at]))
                .Where(day => day.Day is > 0 and <= 31),
        ];

    /// <summary>"June" and "May", but not "you may".</summary>
    private static List<(int Number, Token Word)> MonthsIn(Sentence sentence) =>
        [
            .. sentence
                .Words.Select(word => (Array.IndexOf(MonthNames, sentence.Text[word.Start..word.End]), word))
                .Where(month => month.Item1 >= 0),
        ];

    private static int DayOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0;
}

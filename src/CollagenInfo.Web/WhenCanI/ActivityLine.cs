using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>One activity and its answer.</summary>
/// <param name="Question">What completes "When can I": "wear makeup".</param>
/// <param name="Answer">"After 48 hours", or the day and time.</param>
/// <param name="Wait">"48 hours", shown beside a day and time; null if the answer already says it.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
public sealed record ActivityLine(string Question, string Answer, string? Wait, string? Condition)
{
    internal static ActivityLine From(ClinicProfile clinic, ActivityAnswer answer, DateTimeOffset? treatment, DateTimeOffset now)
    {
        var time = treatment is { } moment ? answer.After(moment, clinic.TimeZone) : null;
        var isOver = time?.To <= now;
        var note = isOver ? answer.Condition : answer.Note;
        return new ActivityLine(
            answer.Activity.Question,
            time is null ? answer.InWords
                : isOver ? $"The wait is over since {Text(time.To, time.IsDay, clinic.Locale)}"
                : InTime(time, clinic.Locale),
            time is null ? null : answer.InWords,
            note is null ? null : Capitals.Capitalized(note)
        );
    }

    /// <summary>A range of times, such as "4 to 6 weeks" between sessions, is shown with both ends.</summary>
    private static string InTime(AnswerTime time, CultureInfo locale) => time.From == time.To
        ? $"Not before {Text(time.From, time.IsDay, locale)}"
        : $"Between {Text(time.From, time.IsDay, locale)} and {Text(time.To, time.IsDay, locale)}";

    private static string Text(DateTimeOffset moment, bool isDay, CultureInfo locale) =>
        isDay ? DateText.DayOfYear(DateOnly.FromDateTime(moment.DateTime), locale) : DateText.Moment(moment, locale);
}

using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>When a wait ends, in words.</summary>
internal static class WaitText
{
    /// <summary>A range of times, such as "4 to 6 weeks" between sessions, is shown with both ends.</summary>
    public static string Of(AnswerTime time, DateTimeOffset now, CultureInfo locale) =>
        time.To <= now ? $"The wait is over since {Text(time.To, time.IsDay, locale)}"
        : time.From == time.To ? $"Not before {Text(time.From, time.IsDay, locale)}"
        : $"Between {Text(time.From, time.IsDay, locale)} and {Text(time.To, time.IsDay, locale)}";

    private static string Text(DateTimeOffset moment, bool isDay, CultureInfo locale) =>
        isDay ? DateText.DayOfYear(DateOnly.FromDateTime(moment.DateTime), locale) : DateText.Moment(moment, locale);
}

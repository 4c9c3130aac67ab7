using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>The day at the side of a step on a rail, for _RailDay.cshtml. The heading of the step says it in full.</summary>
/// <param name="Weekday">"Sun".</param>
/// <param name="Number">"29".</param>
/// <param name="Below">"9:10 AM", or the month of a day without a time: "Nov".</param>
public sealed record RailDay(string Weekday, string Number, string Below)
{
    internal static RailDay From(DateTimeOffset moment, CultureInfo locale) =>
        From(DateOnly.FromDateTime(moment.DateTime), locale) with
        {
            Below = DateText.Time(TimeOnly.FromDateTime(moment.DateTime), locale),
        };

    internal static RailDay From(DateOnly day, CultureInfo locale) =>
        new(day.ToString("ddd", locale), day.Day.ToString(locale), day.ToString("MMM", locale));
}

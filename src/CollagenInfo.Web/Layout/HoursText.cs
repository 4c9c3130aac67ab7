using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Web.Layout;

/// <summary>Formats opening hours for the clinic's locale.</summary>
internal static class HoursText
{
    /// <summary>"Monday to Friday: 9 AM to 6 PM", and the days within a week that differ.</summary>
    public static IReadOnlyList<string> Lines(ClinicProfile clinic, DateOnly today) =>
        [
            .. clinic.Hours.Lines.Select(line => $"{line.Days}: {Times(line, clinic.Locale)}"),
            .. SpecialDays(clinic, today, today.AddDays(DaysAhead)).Select(day => $"{day.Day} ({day.Name}): {day.Times}"),
        ];

    /// <summary>The times of a line; as they are typed, if they cannot be read.</summary>
    public static string Times(OpeningLine line, CultureInfo locale) => line.Open is { } open ? Times(open, locale) : line.Times;

    /// <summary>The days that differ, in order, as long as they are not over.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="today">The first day of interest.</param>
    /// <param name="last">The last day on which one may begin.</param>
    public static IReadOnlyList<SpecialDayLine> SpecialDays(ClinicProfile clinic, DateOnly today, DateOnly last) =>
        [
            .. from special in clinic.Hours.SpecialDays
            let next = special.NextFrom(today)
            where next is not null && next.Value.First <= last
            orderby next.Value.First
            select new SpecialDayLine(Days(next.Value, clinic.Locale), special.Name, Times(special.Open, clinic.Locale)),
        ];

    private const int DaysAhead = 7;

    private static string Days((DateOnly First, DateOnly Last) days, CultureInfo locale) =>
        days.First == days.Last
            ? DateText.DayOfYear(days.First, locale)
            : $"{DateText.DayOfYear(days.First, locale)}, to {DateText.DayOfYear(days.Last, locale)}";

    private static string Times(IReadOnlyList<OpenTime> open, CultureInfo locale) =>
        open switch
        {
            [] => "Closed",
            [var only] when only == OpenTime.WholeDay => "24 hours",
            _ => string.Join(" and ", open.Select(time => $"{DateText.Hour(time.From, locale)} to {DateText.Hour(time.To, locale)}")),
        };
}

/// <summary>A day that differs, in words.</summary>
/// <param name="Day">"Thursday, November 26, 2026".</param>
/// <param name="Name">"Thanksgiving".</param>
/// <param name="Times">"Closed".</param>
public sealed record SpecialDayLine(string Day, string Name, string Times);

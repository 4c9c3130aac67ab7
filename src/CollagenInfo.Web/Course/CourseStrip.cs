using System.Globalization;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Course;

/// <summary>A course drawn as a calendar: a row for each month, the days from left to right.</summary>
/// <param name="Months">The rows.</param>
public sealed record CourseStrip(IReadOnlyList<StripMonth> Months)
{
    /// <summary>With more months than this, only those in which something happens are shown.</summary>
    private const int MostMonths = 24;

    internal static CourseStrip From(CoursePlan plan, CultureInfo locale)
    {
        var first = FirstOfMonth(plan.NoTanning.Select(period => period.From).Append(plan.Sessions[0].Day).Min());
        var last = plan
            .Checks.Select(check => check.To)
            .Concat(plan.NoTanning.Select(period => period.To))
            .Append(plan.Sessions[^1].Day)
            .Max();
        var months = new List<StripMonth>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            months.Add(StripMonth.From(plan, month, locale));
        }

        return new CourseStrip(months.Count > MostMonths ? [.. months.Where(month => month.Marks.Count > 0)] : months);
    }

    internal static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>A month of the strip; positions and lengths are percentages of the row, which is 31 days wide.</summary>
/// <param name="Label">"Jan 2027".</param>
/// <param name="Width">How long the month is.</param>
/// <param name="Weeks">Where each week of the course begins.</param>
/// <param name="Bars">Periods of days.</param>
/// <param name="Marks">Single days.</param>
public sealed record StripMonth(
    string Label,
    string Width,
    IReadOnlyList<string> Weeks,
    IReadOnlyList<StripBar> Bars,
    IReadOnlyList<StripMark> Marks
)
{
    private const decimal Days = 31;

    internal static StripMonth From(CoursePlan plan, DateOnly month, CultureInfo locale)
    {
        var end = month.AddMonths(1).AddDays(-1);
        return new StripMonth(
            month.ToString("MMM yyyy", locale),
            Percent(end.Day),
            [
                .. Enumerable
                    .Range(1, end.Day)
                    .Where(day => BeginsWeek(month.AddDays(day - 1), plan.Wish.First))
                    .Select(day => Percent(day - 1)),
            ],
            [.. BarsOf(plan).Where(bar => bar.From <= end && bar.To >= month).Select(bar => Bar(bar, month, end))],
            [
                .. MarksOf(plan)
                    .Where(mark => mark.Day >= month && mark.Day <= end)
                    .Select(mark => new StripMark(mark.Text, Percent(mark.Day.Day - 0.5m))),
            ]
        );
    }

    private static bool BeginsWeek(DateOnly day, DateOnly firstSession) =>
        day >= firstSession && (day.DayNumber - firstSession.DayNumber) % 7 == 0;

    private static IEnumerable<(string Kind, DateOnly From, DateOnly To)> BarsOf(CoursePlan plan) =>
        plan
            .NoTanning.Select(period => ("tanning", period.From, period.To))
            .Concat(
                plan.Sessions.Where(session => session.EventsFrom is not null)
                    .Select(session => ("events", session.Day, session.EventsFrom!.Value.AddDays(-1)))
            )
            .Concat(plan.Checks.Where(check => check.From != check.To).Select(check => ("result", check.From, check.To)));

    /// <summary>A session has its number; a check has none.</summary>
    private static IEnumerable<(string? Text, DateOnly Day)> MarksOf(CoursePlan plan) =>
        plan.Checks.Where(check => check.From == check.To).Select(check => ((string?)null, check.From))
            .Concat(plan.Sessions.Select(session => ((string?)session.Number.ToString(CultureInfo.InvariantCulture), session.Day)));

    private static StripBar Bar((string Kind, DateOnly From, DateOnly To) bar, DateOnly month, DateOnly end)
    {
        var from = bar.From > month ? bar.From.Day - 1 : 0;
        var to = bar.To < end ? bar.To.Day : end.Day;
        return new StripBar(bar.Kind, Percent(from), Percent(to - from));
    }

    private static string Percent(decimal days) => (days / Days * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>A period within a month.</summary>
/// <param name="Kind"><c>tanning</c>, <c>events</c> or <c>result</c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record StripBar(string Kind, string Start, string Length);

/// <summary>A marked day of a month.</summary>
/// <param name="Text">The number of the session; null for a check.</param>
/// <param name="Place">Where it is.</param>
public sealed record StripMark(string? Text, string Place);

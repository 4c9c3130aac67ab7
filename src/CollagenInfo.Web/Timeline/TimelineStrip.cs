using System.Globalization;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Timeline;

/// <summary>The days from the treatment to the end of the last wait, drawn as a line. The list beside it says the same.</summary>
/// <param name="Days">The days, with their positions and labels.</param>
/// <param name="Ends">The positions where waits end, with their numbers.</param>
/// <param name="Start">The position of the end of the treatment.</param>
/// <param name="Now">The position of the current moment; null if it is before or after the line.</param>
public sealed record TimelineStrip(IReadOnlyList<StripDay> Days, IReadOnlyList<StripEnd> Ends, string Start, string? Now)
{
    /// <summary>More days than this do not fit on a phone; the line ends before longer waits.</summary>
    private const int MostDays = 15;

    /// <summary>The last position, so that a mark at the end of the last day is not cut off.</summary>
    private const double Edge = 0.985;

    internal static TimelineStrip From(AftercareTimeline timeline, CultureInfo locale)
    {
        var first = timeline.Treatment.Date;
        var last = timeline.Steps.Count > 0 ? timeline.Steps[^1].At.Date : first;
        var count = Math.Clamp((last - first).Days + 1, 2, MostDays);
        return new TimelineStrip(
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(day => Day(first.AddDays(day), (day + 0.5) / count, locale, first.AddDays(day) == timeline.Now.Date)),
            ],
            [
                .. timeline
                    .Steps.Where(step => ShareOf(step.At.DateTime) <= 1)
                    .Select(step => new StripEnd(
                        Percent(Math.Min(ShareOf(step.At.DateTime), Edge)),
                        step.Rules.Count,
                        step.Nearness is Nearness.Over
                    )),
            ],
            Percent(ShareOf(timeline.Treatment.DateTime)),
            timeline.Now >= timeline.Treatment && ShareOf(timeline.Now.DateTime) <= 1 ? Percent(ShareOf(timeline.Now.DateTime)) : null
        );

        double ShareOf(DateTime local) => (local - first).TotalDays / count;
    }

    private static StripDay Day(DateTime day, double share, CultureInfo locale, bool isToday) =>
        new(
            Percent(share),
            day.Day.ToString(CultureInfo.InvariantCulture),
            locale.DateTimeFormat.GetShortestDayName(day.DayOfWeek)[..1],
            isToday
        );

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}

/// <summary>A day under the line.</summary>
public sealed record StripDay(string Place, string Number, string Weekday, bool IsToday);

/// <summary>A moment at which waits end.</summary>
public sealed record StripEnd(string Place, int Rules, bool IsOver);

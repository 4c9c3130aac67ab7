using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Content.Care;

/// <summary>Whether the clinic is open at a moment, and until when that holds.</summary>
/// <param name="State">Open or closed; unknown if the opening hours are missing or cannot be trusted.</param>
/// <param name="Until">The moment of the next change, with the clinic's UTC offset; null if none is near.</param>
public sealed record ClinicNow(OpenState State, DateTimeOffset? Until)
{
    /// <summary>How far the next opening is looked for: longer than any holiday.</summary>
    private const int MostDays = 60;

    private static readonly ClinicNow Unknown = new(OpenState.Unknown, null);

    /// <summary>The state of the clinic at a moment.</summary>
    public static ClinicNow At(ClinicProfile clinic, DateTimeOffset now)
    {
        var today = clinic.DayAt(now);
        if (!clinic.Hours.IsKnown || today.DayNumber < 1 || today.DayNumber > DateOnly.MaxValue.DayNumber - MostDays - 1)
        {
            return Unknown;
        }

        DateTimeOffset? closes = null;
        foreach (var (from, to) in TimesAround(clinic, today))
        {
            if (closes is null && to <= now)
            {
                continue;
            }

            if (closes is null && from > now)
            {
                return new ClinicNow(OpenState.Closed, from);
            }

            // A clinic that closes at midnight and opens at midnight does not close.
            if (closes is { } end && from > end)
            {
                break;
            }

            closes = closes > to ? closes : to;
        }

        return closes is null ? new ClinicNow(OpenState.Closed, null)
            : closes > now.AddDays(MostDays - 1) ? new ClinicNow(OpenState.Open, null)
            : new ClinicNow(OpenState.Open, closes);
    }

    /// <summary>The times in order of their beginning, from yesterday, whose evening may last into today.</summary>
    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> TimesAround(ClinicProfile clinic, DateOnly today)
    {
        for (var day = today.AddDays(-1); day <= today.AddDays(MostDays); day = day.AddDays(1))
        {
            var times =
                from time in clinic.Hours.On(day)
                let local = time.On(day)
                let opens = ClinicTime.LastMoment(local.Opens, clinic.TimeZone)
                let closes = ClinicTime.LastMoment(local.Closes, clinic.TimeZone)
                where opens < closes
                orderby opens
                select (opens, closes);
            foreach (var time in times)
            {
                yield return time;
            }
        }
    }
}

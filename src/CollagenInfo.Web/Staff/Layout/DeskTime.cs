using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Moments as one says them at the clinic.</summary>
public static class DeskTime
{
    /// <summary>"2:02 PM", "yesterday 2:02 PM", or "November 26, 2026, 2:02 PM".</summary>
    public static string Say(DateTimeOffset moment, DateTimeOffset now, ClinicProfile clinic)
    {
        var (day, time) = PartsOf(moment, clinic);
        return (PartsOf(now, clinic).Day.DayNumber - day.DayNumber) switch
        {
            0 => time,
            1 => $"yesterday {time}",
            _ => Write(moment, clinic),
        };
    }

    /// <summary>"November 26, 2026, 2:02 PM": for what is read on other days, too.</summary>
    public static string Write(DateTimeOffset moment, ClinicProfile clinic)
    {
        var (day, time) = PartsOf(moment, clinic);
        return $"{DateText.Long(day, clinic.Locale)}, {time}";
    }

    private static (DateOnly Day, string Time) PartsOf(DateTimeOffset moment, ClinicProfile clinic)
    {
        var there = clinic.TimeAt(moment).DateTime;
        return (DateOnly.FromDateTime(there), DateText.Time(TimeOnly.FromDateTime(there), clinic.Locale));
    }
}

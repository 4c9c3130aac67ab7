using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Moments as one says them at the clinic.</summary>
public static class DeskTime
{
    /// <summary>"2:02 PM", "yesterday 2:02 PM", or "November 26, 2026, 2:02 PM".</summary>
    public static string Say(DateTimeOffset moment, DateTimeOffset now, ClinicProfile clinic)
    {
        var (then, today) = (At(moment, clinic), At(now, clinic));
        var (day, time) = (DateOnly.FromDateTime(then.DateTime), DateText.Time(TimeOnly.FromDateTime(then.DateTime), clinic.Locale));
        return (DateOnly.FromDateTime(today.DateTime).DayNumber - day.DayNumber) switch
        {
            0 => time,
            1 => $"yesterday {time}",
            _ => $"{DateText.Long(day, clinic.Locale)}, {time}",
        };
    }

    private static DateTimeOffset At(DateTimeOffset moment, ClinicProfile clinic) => clinic.TimeAt(moment);
}

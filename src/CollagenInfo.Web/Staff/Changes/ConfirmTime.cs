using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>By when a clinician has to confirm what was published ahead: 6 PM of the next day on which the clinic is open.</summary>
internal static class ConfirmTime
{
    /// <summary>Further ahead nobody looks for an open day.</summary>
    private const int MostDays = 31;

    private static readonly TimeOnly Evening = new(18, 0);

    public static DateTimeOffset From(DateTimeOffset now, ClinicProfile clinic)
    {
        var today = clinic.DayAt(now);
        var day = Enumerable
            .Range(1, MostDays)
            .Select(today.AddDays)
            .FirstOrDefault(day => !clinic.Hours.IsKnown || clinic.Hours.On(day).Count > 0, today.AddDays(1));
        return ClinicTime.LastMoment(day.ToDateTime(Evening), clinic.TimeZone);
    }
}

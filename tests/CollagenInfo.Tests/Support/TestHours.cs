using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Support;

/// <summary>A clinic in New York with a line for the night and opening hours.</summary>
internal static class TestHours
{
    public const string Clinic = $"""
        {TestContentFolder.Clinic}
        outOfHours:
          number: (202) 555-0163
        hours:
          - days: Monday to Friday
            times: 9 AM to 6 PM
          - days: Saturday
            times: 10 AM to 2 PM
        specialDays:
          - days: 2026-11-26
            name: Thanksgiving
            times: Closed
          - days: December 24
            name: Christmas Eve
            times: 9 AM to noon
        """;

    /// <summary>The clinic with other lines of hours and special days.</summary>
    public static ClinicProfile ClinicWith(string hours, string zone = "America/New_York")
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            TestContentFolder.Clinic.Replace("America/New_York", zone, StringComparison.Ordinal) + "\n" + hours
        );
        return folder.OpenUnchecked().Published.Clinic;
    }
}

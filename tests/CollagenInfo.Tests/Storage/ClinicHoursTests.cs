using CollagenInfo.Content;

namespace CollagenInfo.Tests.Storage;

public class ClinicHoursTests
{
    private const string Meanwhile = " Until then, pages do not say whether you are open, and give all numbers.";

    private const string TimesAdvice =
        "Write it like '9 AM to 6 PM', '9 AM to noon and 1 PM to 6 PM', '6 PM to midnight', '24 hours' or 'Closed'." + Meanwhile;

    private const string DaysAdvice = "Write it like 'Monday to Friday' or 'Monday, Wednesday and Friday'." + Meanwhile;

    private const string DatesAdvice =
        "Write a day that exists, like 2026-12-24, several like 2026-12-24 to 2026-12-26, or one of every year like December 25."
        + Meanwhile;

    [Theory]
    [InlineData(
        "hours:\n  - days: Munday\n    times: 9 AM to 5 PM",
        "clinic.yml:8: warning opening-hours: 'days: Munday' cannot be read as opening days. Did you mean 'Monday'? " + DaysAdvice
    )]
    [InlineData(
        "hours:\n  - days: Monday\n    times: 9 to 5",
        "clinic.yml:9: warning opening-hours: 'times: 9 to 5' cannot be read as opening times. Did you mean '9 AM to 5 PM'? " + TimesAdvice
    )]
    [InlineData(
        "hours:\n  - days: Weekdays\n    times: please call",
        "clinic.yml:9: warning opening-hours: 'times: please call' cannot be read as opening times. " + TimesAdvice
    )]
    [InlineData(
        "hours:\n  - days: Monday to Friday\n    times: 9 AM to noon\n  - days: Friday\n    times: 1 PM to 5 PM",
        "clinic.yml:7: warning opening-hours: Friday has two lines. Write all its times on one line, like '9 AM to noon and 1 PM to 6 PM'."
            + Meanwhile
    )]
    [InlineData(
        "hours:\n  - days: Monday\n    times: Closed\nspecialDays:\n  - days: 2026-12-35\n    name: Holiday\n    times: Closed",
        "clinic.yml:11: warning opening-hours: 'days: 2026-12-35' cannot be read as opening days. " + DatesAdvice
    )]
    [InlineData(
        "hours:\n  - days: Monday\n    times: Closed\nspecialDays:\n  - days: 2026-12-24 to 2026-12-26\n    name: Christmas\n"
            + "    times: Closed\n  - days: 2026-12-26\n    name: Boxing Day\n    times: Closed",
        "clinic.yml:10: warning opening-hours: 'Christmas' and 'Boxing Day' have a day in common. Let each day be in one of them only."
            + Meanwhile
    )]
    public void Hours_that_cannot_be_trusted_are_told_where_they_stand_and_the_site_goes_on(string typed, string told)
    {
        using var folder = new TestContentFolder().With("clinic.yml", TestContentFolder.Clinic + "\n" + typed);

        var content = folder.OpenUnchecked();

        Assert.Equal([told], content.Problems.Lines());
        Assert.False(content.Published.Clinic.Hours.IsKnown);
        Assert.Equal("(202) 555-0147", content.Published.Clinic.Phone?.Display);
        Assert.NotEmpty(content.Published.Clinic.Hours.Lines);
    }

    [Fact]
    public void Hours_and_special_days_are_read()
    {
        using var folder = new TestContentFolder().With("clinic.yml", TestHours.Clinic);

        var content = folder.OpenUnchecked();

        Assert.Empty(content.Problems);
        Assert.True(content.Published.Clinic.Hours.IsKnown);
        Assert.Equal(["Thanksgiving", "Christmas Eve"], content.Published.Clinic.Hours.SpecialDays.Select(day => day.Name));
    }

    [Fact]
    public void A_misspelt_key_of_a_special_day_is_told()
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            TestHours.Clinic.Replace("name: Thanksgiving", "nmae: Thanksgiving", StringComparison.Ordinal)
        );

        Assert.Contains(folder.OpenUnchecked().Problems, problem => problem is { Rule: "unknown-key", Severity: Severity.Error });
    }
}

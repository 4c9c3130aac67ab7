using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class AftercareCalendarTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_rule_that_is_not_over_is_an_event_at_its_end()
    {
        var calendar = Read(Evening, Rule("makeup", "48 hours"), Rule("sauna", "7 days"), Rule("bath", "6 hours"));

        Assert.Equal(
            [
                "Makeup (see the note): the wait is over 20261124T193000Z 20261124T194500Z",
                "Sauna (see the note): the wait is over 20261129T193000Z 20261129T194500Z",
            ],
            calendar.Parts.Select(planned => $"{planned["SUMMARY"]} {planned["DTSTART"]} {planned["DTEND"]}")
        );
    }

    [Fact]
    public void A_rule_keeps_its_name_when_its_number_changes_and_is_a_later_version()
    {
        var before = Assert.Single(Read(Evening, Rule("makeup", "48 hours")).Parts);
        var after = Assert.Single(Read(Evening.AddMinutes(1), Rule("makeup", "72 hours")).Parts);

        Assert.Equal("makeup-20261122@clinic.example", before["UID"]);
        Assert.Equal(before["UID"], after["UID"]);
        Assert.NotEqual(before["DTSTART"], after["DTSTART"]);
        Assert.Equal(
            1,
            int.Parse(after["SEQUENCE"], CultureInfo.InvariantCulture) - int.Parse(before["SEQUENCE"], CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_rule_keeps_its_name_when_the_hour_of_the_treatment_is_put_right()
    {
        var before = Assert.Single(Read(Evening, Rule("makeup", "48 hours")).Parts);
        var after = Assert.Single(StrictCalendar.Read(CalendarFile.Format(Events(Evening, 15, Rule("makeup", "48 hours")), Evening)).Parts);

        Assert.Equal(before["UID"], after["UID"]);
        Assert.Equal(("20261124T193000Z", "20261124T203000Z"), (before["DTSTART"], after["DTSTART"]));
    }

    [Fact]
    public void Rules_that_end_together_have_one_alarm_when_they_end()
    {
        var calendar = Read(Evening, Rule("makeup", "48 hours"), Rule("bath", "2 days"), Rule("sauna", "7 days"));

        Assert.Equal([1, 0, 1], calendar.Parts.Select(planned => planned.Parts.Count));
        NotEmpty.All(calendar.Parts.SelectMany(planned => planned.Parts), alarm => Assert.Equal("PT0S", alarm["TRIGGER"]));
        Assert.Equal(@"The wait is over: Makeup (see the note)\; Bath (see the note)", calendar.Parts[0].Parts[0]["DESCRIPTION"]);
    }

    [Fact]
    public void Only_a_rule_with_a_condition_points_to_its_note()
    {
        var (bath, wait) = Rule("bath", "48 hours");

        var planned = Assert.Single(Read(Evening, (bath with { Condition = null }, wait)).Parts);

        Assert.Equal("Bath: the wait is over", planned["SUMMARY"]);
        Assert.Equal("The wait is over: Bath", planned.Parts[0]["DESCRIPTION"]);
        Assert.DoesNotContain("Note:", planned["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_with_a_rule_is_in_its_text()
    {
        var planned = Assert.Single(Read(Evening, Rule("makeup", "48 hours")).Parts);

        Assert.Equal(
            @"Note: if calm\; clean brushes\, please.\nmakeup: 48 hours after treatment."
                + @"\nIf your clinic gave you different instructions\, follow those.\nClinic: (202) 555-0147\nEmergency: 911",
            planned["DESCRIPTION"].Replace("aftercare.", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void When_everything_is_over_there_is_nothing_to_add() => Assert.Empty(Events(Evening.AddDays(30), Rule("makeup", "48 hours")));

    private static CalendarPart Read(DateTimeOffset now, params (Activity Activity, Fact Fact)[] rules) =>
        StrictCalendar.Read(CalendarFile.Format(Events(now, rules), now));

    private static IReadOnlyList<CalendarEvent> Events(DateTimeOffset now, params (Activity Activity, Fact Fact)[] rules) =>
        Events(now, 14, rules);

    private static IReadOnlyList<CalendarEvent> Events(DateTimeOffset now, int hour, params (Activity Activity, Fact Fact)[] rules)
    {
        var clinic = ClinicProfile.Unknown with
        {
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York"),
            SiteAddress = new Uri("https://clinic.example"),
            Phone = new Phone("(202) 555-0147", "Clinic"),
            EmergencyNumber = new Phone("911", "Emergency"),
        };
        var library = new ContentLibrary(
            new()
            {
                Facts = new FactSheet(rules.Select(rule => rule.Fact)),
                Activities = [.. rules.Select(rule => rule.Activity)],
                Clinic = clinic,
            },
            []
        );
        return AftercareCalendar.EventsOf(
            AftercareTimeline.For(library, new DateTime(2026, 11, 22, hour, 30, 0, DateTimeKind.Unspecified), now),
            clinic
        );
    }

    private static (Activity Activity, Fact Fact) Rule(string id, string wait) =>
        (
            new Activity(id, id, $"aftercare.{id}", "if calm; clean brushes, please", [], null, 1),
            TestContent.Fact($"aftercare.{id}", wait) with
            {
                Kind = FactKind.Avoid,
            }
        );
}

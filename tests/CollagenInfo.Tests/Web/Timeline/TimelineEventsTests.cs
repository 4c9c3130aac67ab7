using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Tests.Care;
using CollagenInfo.Web.Timeline;

namespace CollagenInfo.Tests.Web.Timeline;

public class TimelineEventsTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Waits_that_end_together_are_one_event_with_one_alarm()
    {
        var calendar = Read(Evening, Rule("makeup", "48 hours"), Rule("bath", "2 days"), Rule("sauna", "7 days"), Rule("soap", "6 hours"));

        Assert.Equal(
            [
                "From 2:30 PM: makeup, bath (see the note) 20261124T193000Z 20261124T194500Z",
                "From 2:30 PM: sauna (see the note) 20261129T193000Z 20261129T194500Z",
            ],
            calendar.Parts.Select(planned => $"{Title(planned)} {planned["DTSTART"]} {planned["DTEND"]}")
        );
        NotEmpty.All(calendar.Parts, planned => Assert.Equal("PT0S", Assert.Single(planned.Parts)["TRIGGER"]));
    }

    [Fact]
    public void An_event_keeps_its_name_when_the_hour_of_the_treatment_is_put_right_and_is_a_later_version()
    {
        var before = Assert.Single(Read(Evening, Rule("makeup", "48 hours")).Parts);
        var after = Assert.Single(ReadAt(Evening.AddMinutes(1), 15, false, Rule("makeup", "48 hours")).Parts);

        Assert.Equal("aftercare-20261122-48h@clinic.example", before["UID"]);
        Assert.Equal(before["UID"], after["UID"]);
        Assert.Equal(("20261124T193000Z", "20261124T203000Z"), (before["DTSTART"], after["DTSTART"]));
        Assert.Equal(
            1,
            int.Parse(after["SEQUENCE"], CultureInfo.InvariantCulture) - int.Parse(before["SEQUENCE"], CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void What_is_for_the_scalp_is_only_for_somebody_whose_scalp_was_treated_and_replaces_the_event_without_it()
    {
        var (scalp, wait) = Rule("minoxidil", "48 hours");
        var rules = new[] { Rule("makeup", "48 hours"), (scalp with { IsForScalp = true }, wait) };

        var (face, both) = (Assert.Single(Read(Evening, rules).Parts), Assert.Single(ReadAt(Evening, 14, true, rules).Parts));

        Assert.Equal("From 2:30 PM: makeup (see the note)", Title(face));
        Assert.DoesNotContain("Minoxidil", face["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Equal("From 2:30 PM: makeup, minoxidil (see the note)", Title(both));
        Assert.Equal(face["UID"], both["UID"]);
    }

    [Fact]
    public void A_moment_that_is_only_for_the_scalp_is_no_event_for_a_face()
    {
        var (scalp, wait) = Rule("minoxidil", "48 hours");

        Assert.Empty(Events(Evening, 14, false, (scalp with { IsForScalp = true }, wait)));
    }

    [Fact]
    public void Only_a_moment_with_a_condition_points_to_its_note()
    {
        var (bath, wait) = Rule("bath", "48 hours");

        var planned = Assert.Single(Read(Evening, (bath with { Condition = null }, wait)).Parts);

        Assert.Equal("From 2:30 PM: bath", Title(planned));
        Assert.StartsWith(@"- Bath\n", planned["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_is_the_list_with_the_conditions_and_whom_to_call()
    {
        var planned = Assert.Single(Read(Evening, Rule("makeup", "48 hours"), Rule("bath", "2 days")).Parts);

        Assert.Equal(
            @"- Makeup: if calm\; clean brushes\, please\n- Bath: if calm\; clean brushes\, please"
                + @"\nCounted from the end of your treatment: Sunday\, November 22\, 2026\, 2:30 PM\, clinic time."
                + @"\nIf we told you something else\, do what we told you.\nClinic: (202) 555-0147\nEmergency: 911",
            planned["DESCRIPTION"].Replace('\u00a0', ' ')
        );
    }

    [Fact]
    public void When_everything_is_over_there_is_nothing_to_add() =>
        Assert.Empty(Events(Evening.AddDays(30), 14, true, Rule("makeup", "48 hours")));

    private static string Title(CalendarPart planned) =>
        planned["SUMMARY"].Replace('\u00a0', ' ').Replace(@"\,", ",", StringComparison.Ordinal);

    private static CalendarPart Read(DateTimeOffset now, params (Activity Activity, Fact Fact)[] rules) => ReadAt(now, 14, false, rules);

    private static CalendarPart ReadAt(DateTimeOffset now, int hour, bool scalp, params (Activity Activity, Fact Fact)[] rules) =>
        StrictCalendar.Read(CalendarFile.Format(Events(now, hour, scalp, rules), now));

    private static IReadOnlyList<CalendarEvent> Events(
        DateTimeOffset now,
        int hour,
        bool withScalp,
        params (Activity Activity, Fact Fact)[] rules
    )
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
        var treatment = new DateTime(2026, 11, 22, hour, 30, 0, DateTimeKind.Unspecified);
        return TimelineEvents.From(AftercareTimeline.For(library, treatment, now), clinic, withScalp);
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

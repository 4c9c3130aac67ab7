using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class AftercareTimelineTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-24 14:29", Nearness.Today)]
    [InlineData("2026-11-24 14:30", Nearness.Over)]
    [InlineData("2026-11-24 14:31", Nearness.Over)]
    [InlineData("2026-11-24 00:00", Nearness.Today)]
    [InlineData("2026-11-23 23:59", Nearness.Tomorrow)]
    [InlineData("2026-11-23 00:00", Nearness.Tomorrow)]
    [InlineData("2026-11-22 23:59", Nearness.ThisWeek)]
    [InlineData("2026-11-18 00:00", Nearness.ThisWeek)]
    [InlineData("2026-11-17 23:59", Nearness.Later)]
    public void How_far_away_the_end_of_a_rule_is_goes_by_the_days_at_the_clinic(string now, Nearness nearness)
    {
        var timeline = Timeline("2026-11-22 14:30", now, Library([Fact("aftercare.makeup", FactKind.Avoid, "48 hours")]));

        Assert.Equal(nearness, Assert.Single(timeline.Steps).Nearness);
    }

    [Fact]
    public void Rules_that_end_together_are_one_step_and_the_steps_are_in_order_of_time()
    {
        var library = Library([
            Fact("aftercare.sunbathing", FactKind.Avoid, "2 weeks", 1),
            Fact("aftercare.makeup", FactKind.Avoid, "2 days", 2),
            Fact("aftercare.hot-water", FactKind.Avoid, "48 hours", 3),
        ]);

        var timeline = Timeline("2026-11-22 14:30", "2026-11-22 22:00", library);

        Assert.Equal(
            ["11-24 14:30: aftercare.makeup, aftercare.hot-water", "12-06 14:30: aftercare.sunbathing"],
            timeline.Steps.Select(Line)
        );
    }

    [Fact]
    public void An_activity_words_its_fact_and_a_fact_without_one_speaks_for_itself()
    {
        var library = Library(
            [
                Fact("aftercare.makeup", FactKind.Avoid, "48 hours"),
                Fact("aftercare.sauna", FactKind.Avoid, "7 days"),
                Fact("recovery.important-events", FactKind.AtLeast, "7 days"),
            ],
            Activity("makeup", "wear makeup", "aftercare.makeup"),
            Activity("party", "go to a party", "recovery.important-events")
        );

        var timeline = Timeline("2026-11-22 14:30", "2026-11-22 22:00", library);

        Assert.Equal(
            ["makeup: Wear makeup", "party: Go to a party", "aftercare.sauna: aftercare.sauna"],
            timeline.Steps.SelectMany(step => step.Rules).Select(rule => $"{rule.Key}: {rule.Label}")
        );
    }

    [Fact]
    public void What_has_no_end_is_no_rule()
    {
        var library = Library(
            [
                Fact("aftercare.sunscreen-reapply", FactKind.Value, "2 hours"),
                Fact("aftercare.spf", FactKind.AtLeast, "30 SPF"),
                Fact("before.self-tan", FactKind.Avoid, "2 weeks"),
                Fact("treatment.spacing", FactKind.Value, "4 to 6 weeks"),
                Fact("aftercare.cream", FactKind.Avoid, "3 times"),
                Fact("aftercare.never", FactKind.Avoid, "999999999999 years"),
            ],
            Activity("next-session", "have my next session", "treatment.spacing"),
            Activity("gone", "do what no fact answers", "aftercare.gone"),
            Activity("never", "do it again", "aftercare.never")
        );

        var timeline = Timeline("2026-11-22 14:30", "2026-11-22 22:00", library);

        Assert.Empty(timeline.Steps);
        Assert.Empty(timeline.AtOnce);
    }

    [Fact]
    public void An_answer_in_words_holds_at_once()
    {
        var library = Library(
            [Fact("aftercare.wash-with-water", FactKind.Words, "straight away")],
            Activity("wash", "wash the area", "aftercare.wash-with-water")
        );

        var timeline = Timeline("2026-11-22 14:30", "2026-11-22 22:00", library);

        Assert.Equal("Wash the area", Assert.Single(timeline.AtOnce).Label);
        Assert.Empty(timeline.Steps);
    }

    [Fact]
    public void Of_a_range_the_longer_end_counts()
    {
        var timeline = Timeline(
            "2026-11-22 14:30",
            "2026-11-22 22:00",
            Library([Fact("aftercare.makeup", FactKind.Avoid, "24 to 48 hours")])
        );

        Assert.Equal("11-24 14:30: aftercare.makeup", Line(Assert.Single(timeline.Steps)));
    }

    [Theory]
    [InlineData("24 hours", false)]
    [InlineData("48 hours", true)]
    public void The_version_changes_with_a_number_and_not_with_the_time(string makeup, bool isSame)
    {
        var one = Timeline("2026-11-22 14:30", "2026-11-22 22:00", Library([Fact("aftercare.makeup", FactKind.Avoid, "48 hours")]));
        var other = Timeline("2026-11-27 08:00", "2026-11-29 22:00", Library([Fact("aftercare.makeup", FactKind.Avoid, makeup)]));

        Assert.Matches("^[0-9a-f]{8}$", one.Version);
        Assert.Equal(isSame, one.Version == other.Version);
    }

    [Theory]
    [InlineData(new[] { Urgency.Emergency }, "emergency")]
    [InlineData(new[] { Urgency.SameDay }, "same day")]
    [InlineData(new[] { Urgency.CallUs, Urgency.SameDay }, "same day after 48 hours")]
    [InlineData(new[] { Urgency.SameDay, Urgency.CallUs }, "same day")]
    [InlineData(new[] { Urgency.Expected, Urgency.CallUs }, "")]
    public void A_sign_that_may_need_help_the_same_day_is_always_there(Urgency[] steps, string where)
    {
        var symptom = new Symptom(
            "sign",
            "A sign",
            null,
            [],
            [.. steps.Select((step, place) => new SymptomStep(step, place < steps.Length - 1 ? "warning-signs.worse-after" : null))],
            [],
            1
        );
        var library = new ContentLibrary(
            new() { Facts = TestContent.Facts(("warning-signs.worse-after", "48 hours")), Symptoms = [symptom] },
            []
        );

        var signs = AftercareTimeline.For(library, DateTime.MinValue.AddYears(2026), DateTimeOffset.UnixEpoch).Signs;

        Assert.Equal(
            where,
            string.Concat(
                signs
                    .Emergency.Select(_ => "emergency")
                    .Concat(signs.SameDay.Select(sign => sign.After is null ? "same day" : $"same day after {sign.After}"))
            )
        );
    }

    private static AftercareTimeline Timeline(string treatment, string now, ContentLibrary library) =>
        AftercareTimeline.For(library, Local(treatment), ClinicTime.LastMoment(Local(now), NewYork).ToUniversalTime());

    private static ContentLibrary Library(IEnumerable<Fact> facts, params Activity[] activities) =>
        new(
            new()
            {
                Facts = new FactSheet(facts),
                Activities = activities,
                Clinic = ClinicProfile.Unknown with { TimeZone = NewYork },
            },
            []
        );

    private static Fact Fact(string key, FactKind kind, string value, int line = 1) =>
        TestContent.Fact(key, value) with
        {
            Kind = kind,
            Line = line,
        };

    private static Activity Activity(string id, string question, string fact) => new(id, question, fact, null, [], null, 1);

    private static DateTime Local(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture);

    private static string Line(AftercareStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step.At:MM-dd HH:mm}: {string.Join(", ", step.Rules.Select(rule => rule.Key))}");
}

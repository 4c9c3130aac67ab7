using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class SymptomAnswerTests
{
    private static readonly ContentLibrary Library = new(
        new()
        {
            Facts = new FactSheet([
                .. TestContent
                    .Facts(("skin.short", "48 hours"), ("skin.long", "1 to 7 days"), ("skin.month", "1 month"), ("skin.words", "soon"))
                    .All,
                TestContent.Fact("skin.hours", "a few hours") with
                {
                    Latest = TestContent.Fact("latest", "24 hours").Quantity,
                },
            ]),
            Symptoms =
            [
                Symptom("redness", (Urgency.Expected, "skin.short"), (Urgency.CallUs, "skin.long.max"), (Urgency.SameDay, null)),
                Symptom("easing", (Urgency.CallUs, "skin.short"), (Urgency.Expected, null)),
                Symptom("range", (Urgency.Expected, "skin.long"), (Urgency.CallUs, null)),
                Symptom("month", (Urgency.Expected, "skin.month"), (Urgency.CallUs, null)),
                Symptom("wordy", (Urgency.Expected, "skin.words"), (Urgency.CallUs, null)),
                Symptom("hourly", (Urgency.Expected, "skin.hours"), (Urgency.CallUs, null)),
                Symptom("lost", (Urgency.Expected, "skin.nowhere"), (Urgency.SameDay, null)),
                Symptom("fever", (Urgency.SameDay, null)),
                Symptom("collapse", (Urgency.Emergency, null)),
                Symptom("empty"),
            ],
        },
        []
    );

    [Theory]
    [InlineData("0", Urgency.Expected)]
    [InlineData("1", Urgency.Expected)]
    [InlineData("2", Urgency.CallUs)]
    [InlineData("6", Urgency.CallUs)]
    [InlineData("7", Urgency.SameDay)]
    [InlineData("15-28", Urgency.SameDay)]
    [InlineData("29-", Urgency.SameDay)]
    public void A_day_means_what_its_24_hours_mean(string day, Urgency urgency) => Assert.Equal(urgency, On(day, "redness"));

    [Theory]
    [InlineData("47:59:59", Urgency.Expected)]
    [InlineData("2.00:00:00", Urgency.CallUs)]
    [InlineData("6.23:59:59", Urgency.CallUs)]
    [InlineData("7.00:00:00", Urgency.SameDay)]
    [InlineData("-1.00:00:00", Urgency.Expected)]
    [InlineData("10675199.02:48:05", Urgency.SameDay)]
    public void Exactly_between_two_steps_the_higher_counts(string elapsed, Urgency urgency)
    {
        var time =
            elapsed == "47:59:59" ? new TimeSpan(47, 59, 59) : TimeSpan.Parse(elapsed, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(urgency, SymptomAnswer.For(Library, TimeAfter.Moment(time), ["redness"]).Urgency);
    }

    [Fact]
    public void What_becomes_less_urgent_stays_urgent_through_the_day_in_which_it_changes()
    {
        Assert.Equal(Urgency.CallUs, SymptomAnswer.For(Library, TimeAfter.Moment(TimeSpan.FromHours(48)), ["easing"]).Urgency);
        // Day 2 begins less than 48 hours after a treatment in the evening.
        Assert.Equal(Urgency.CallUs, On("2", "easing"));
        Assert.Equal(Urgency.CallUs, On("3", "easing"));
        Assert.Equal(Urgency.Expected, On("4", "easing"));
    }

    [Theory]
    [InlineData("0", "range", Urgency.Expected)]
    [InlineData("1", "range", Urgency.CallUs)]
    [InlineData("14", "month", Urgency.Expected)]
    [InlineData("15-28", "month", Urgency.CallUs)]
    [InlineData("0", "wordy", Urgency.CallUs)]
    [InlineData("0", "hourly", Urgency.Expected)]
    [InlineData("1", "hourly", Urgency.CallUs)]
    [InlineData("29-", "hourly", Urgency.CallUs)]
    [InlineData("0", "lost", Urgency.SameDay)]
    [InlineData("0", "empty", Urgency.CallUs)]
    public void A_time_that_is_not_exact_counts_as_the_more_urgent(string day, string symptom, Urgency urgency) =>
        Assert.Equal(urgency, On(day, symptom));

    [Fact]
    public void Of_several_the_most_urgent_counts_and_comes_first()
    {
        var answer = SymptomAnswer.For(Library, TimeAfter.Find("1")!, ["redness", "collapse", "fever"]);

        Assert.Equal(Urgency.Emergency, answer.Urgency);
        Assert.Equal(["collapse", "fever", "redness"], answer.Findings.Select(finding => finding.Symptom.Id));
    }

    [Theory]
    [InlineData]
    [InlineData("unheard-of")]
    [InlineData("redness", "unheard-of")]
    public void What_the_file_does_not_know_is_a_reason_to_call(params string[] symptoms) =>
        Assert.Equal(Urgency.CallUs, On("0", symptoms));

    [Fact]
    public void An_unknown_symptom_beside_an_emergency_takes_nothing_away() =>
        Assert.Equal(Urgency.Emergency, On("0", "collapse", "unheard-of"));

    [Fact]
    public void Says_when_it_would_mean_more()
    {
        Assert.Equal([new LaterUrgency(Urgency.CallUs, "48 hours"), new LaterUrgency(Urgency.SameDay, "7 days")], LaterOn("1", "redness"));
        Assert.Equal([new LaterUrgency(Urgency.SameDay, "7 days")], LaterOn("2", "redness"));
        Assert.Equal([new LaterUrgency(Urgency.CallUs, "a few hours")], LaterOn("0", "hourly"));
        Assert.Empty(LaterOn("7", "redness"));
        Assert.Empty(LaterOn("0", "easing"));
    }

    [Fact]
    public void The_choices_leave_no_day_out()
    {
        Assert.Equal(0, TimeAfter.Choices[0].FirstDay);
        NotEmpty.All(TimeAfter.Choices.Zip(TimeAfter.Choices.Skip(1)), pair => Assert.Equal(pair.First.LastDay + 1, pair.Second.FirstDay));
        NotEmpty.All(TimeAfter.Choices.Zip(TimeAfter.Choices.Skip(1)), pair => Assert.True(pair.Second.From <= pair.First.Until));
        Assert.Null(TimeAfter.Choices[^1].LastDay);
        NotEmpty.All(TimeAfter.Choices, choice => Assert.Same(choice, TimeAfter.Find(choice.Key)));
        Assert.Null(TimeAfter.Find("99"));
        Assert.Null(TimeAfter.Find(null));
    }

    private static Urgency On(string day, params string[] symptoms) => SymptomAnswer.For(Library, TimeAfter.Find(day)!, symptoms).Urgency;

    private static IEnumerable<LaterUrgency> LaterOn(string day, string symptom) =>
        Assert.Single(SymptomAnswer.For(Library, TimeAfter.Find(day)!, [symptom]).Findings).Later;

    private static Symptom Symptom(string id, params (Urgency Is, string? Until)[] steps) =>
        new(id, id, null, [], [.. steps.Select(step => new SymptomStep(step.Is, step.Until))], [], 1);
}

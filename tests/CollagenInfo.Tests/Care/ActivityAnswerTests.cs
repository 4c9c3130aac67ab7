using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class ActivityAnswerTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly DateTimeOffset Treatment = new(2026, 11, 22, 14, 30, 0, TimeSpan.FromHours(-5));

    [Theory]
    [InlineData(FactKind.Avoid, "48 hours", "2026-11-24 14:30")]
    [InlineData(FactKind.Avoid, "24 to 48 hours", "2026-11-24 14:30")]
    [InlineData(FactKind.From, "2 weeks", "2026-12-06 14:30")]
    [InlineData(FactKind.AtMost, "14 days", "2026-12-06 14:30")]
    [InlineData(FactKind.AtLeast, "6 weeks", "2027-01-03")]
    [InlineData(FactKind.Value, "4 to 6 weeks", "2026-12-20 to 2027-01-03")]
    [InlineData(FactKind.Value, "3 months", "2027-02-22")]
    [InlineData(FactKind.Value, "3 sessions", "none")]
    [InlineData(FactKind.Words, "straight away", "none")]
    public void A_wait_ends_at_an_hour_and_what_is_weeks_ahead_on_a_day(FactKind kind, string value, string time) =>
        Assert.Equal(time, Line(Answer(kind, value).After(Treatment, NewYork)));

    [Fact]
    public void The_answers_come_in_the_order_of_the_file_with_their_references_in_words_and_without_what_nothing_answers()
    {
        var library = new ContentLibrary(
            new()
            {
                Facts = TestContent.Facts(("b", "2 days"), ("a", "1 day")),
                Activities =
                [
                    Activity("one", "b"),
                    Activity("two", "missing"),
                    Activity("three", "a") with
                    {
                        Condition = "not before {{ b }}",
                    },
                ],
            },
            []
        );

        Assert.Equal(
            ["one 2 days ", "three 1 day not before 2 days"],
            ActivityAnswer.From(library).Select(answer => $"{answer.Activity.Id} {answer.Fact.Wording} {answer.Condition}")
        );
    }

    [Theory]
    [InlineData(FactKind.Avoid, "48 hours", "After 48 hours")]
    [InlineData(FactKind.AtLeast, "6 weeks", "At least 6 weeks after")]
    [InlineData(FactKind.AtMost, "14 days", "It may be up to 14 days after")]
    [InlineData(FactKind.Words, "straight away", "Straight away")]
    public void An_answer_is_worded_by_what_its_number_means(FactKind kind, string value, string words) =>
        Assert.Equal(words, Answer(kind, value).InWords);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("if it is calm", null, "if it is calm")]
    [InlineData(null, "wear a hat", "until then wear a hat")]
    [InlineData("if it is calm", "wear a hat", "if it is calm; until then wear a hat")]
    public void A_note_holds_the_condition_and_what_to_do_meanwhile(string? condition, string? meanwhile, string? note)
    {
        var library = new ContentLibrary(new() { Facts = TestContent.Facts(("a", "2 days")) }, []);

        Assert.Equal(note, ActivityAnswer.From(library, Activity("one", "a") with { Condition = condition, Meanwhile = meanwhile })?.Note);
    }

    private static ActivityAnswer Answer(FactKind kind, string value) =>
        new(Activity("makeup", "aftercare.makeup"), TestContent.Fact("aftercare.makeup", value) with { Kind = kind }, null);

    private static Activity Activity(string id, string fact) => new(id, "wear makeup", fact, null, [], null, 1);

    private static string Line(AnswerTime? time) =>
        time switch
        {
            null => "none",
            { IsDay: false } => time.From.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => string.Join(
                " to ",
                new[] { time.From, time.To }.Distinct().Select(moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            ),
        };
}

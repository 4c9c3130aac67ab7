using System.Net;

namespace CollagenInfo.Tests.Web.Symptoms;

public class SymptomsAnswerTests(ToolsSite site) : IClassFixture<ToolsSite>
{
    private const string Tool = "/tools/is-this-normal";

    [Theory]
    [InlineData("1", "redness", "Expected at this point", "expected")]
    [InlineData("5", "redness", "Call us", "non-urgent")]
    [InlineData("0", "pus", "Get medical help the same day", "urgent")]
    [InlineData("29-", "collapse", "Call 911 now", "emergency")]
    public async Task Says_what_it_means_with_its_card_the_emergency_signs_and_the_number(
        string day,
        string symptom,
        string heading,
        string card
    )
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        var answer = page.QuerySelector(".symptoms__answer");
        Assert.EndsWith(heading, answer?.QuerySelector("h2").Words(), StringComparison.Ordinal);
        Assert.Contains($"care-card--{card}", answer!.ClassList);
        var emergency = Assert.Single(page.QuerySelectorAll(".care-card--emergency"));
        Assert.Contains("Trouble breathing", emergency.Words(), StringComparison.Ordinal);
        Assert.Contains("tel:911", emergency.Links());
        Assert.Contains("tel:2025550147", page.QuerySelectorAll("main .care-card, .help-bar").SelectMany(part => part.Links()));
        Assert.Contains("not medical advice", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("1", "redness", 1)]
    [InlineData("5", "redness", 0)]
    [InlineData("1", "warmth", 0)]
    [InlineData("0", "pus", 0)]
    public async Task Skin_is_drawn_beside_what_is_expected_and_can_be_seen_on_it_only(string day, string symptom, int figures)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        Assert.Equal(figures, page.QuerySelectorAll("figure .skin").Length);
    }

    [Fact]
    public async Task What_is_expected_says_when_to_call_and_what_needs_help_the_same_day()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "redness"));

        Assert.Contains(
            "If you still notice this 3 days after treatment, call us.",
            page.QuerySelector(".symptoms__answer").Words(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Skin that gets hotter, more swollen or more painful",
            page.QuerySelectorAll(".care-card--urgent li").Words()
        );
    }

    [Theory]
    [InlineData("1", "rash", "non-urgent", "With trouble breathing, or swollen lips, tongue or throat, it is an emergency.")]
    [InlineData("1", "open-areas", "non-urgent", "Thick yellow, green or white fluid is pus, and it needs help the same day.")]
    [InlineData("2", "redness", "expected", "On brown or black skin it may look darker, purple or gray.")]
    [InlineData("1", "warmth", "expected", "Skin that gets hotter needs help the same day.")]
    [InlineData("1", "widespread-hives", "urgent", "With vomiting, dizziness, faintness, wheezing")]
    [InlineData("0", "bleeding-goes-on", "urgent", "Press on it firmly with a clean cloth")]
    [InlineData("0", "numbing-cream-reaction", "emergency", "Wipe the cream off.")]
    public async Task A_card_never_hides_the_stronger_word_of_a_sign(string day, string symptom, string card, string detail)
    {
        var alone = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));
        var beside = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom), ("symptoms", "collapse"));

        Assert.Contains(detail, alone.QuerySelector($".symptoms__answer.care-card--{card}").Words(), StringComparison.Ordinal);
        Assert.Contains(
            detail,
            string.Join(' ', beside.QuerySelectorAll(".symptoms__answer, .symptoms__findings").Words()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_sign_that_gets_worse_needs_help_the_same_day_from_the_first_day()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "getting-worse"));

        Assert.EndsWith("Get medical help the same day", page.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("still notice", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("still there", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bleeding_is_expected_for_a_few_hours_and_not_for_a_day()
    {
        var first = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "0"), ("symptoms", "pinpoint-bleeding"));
        var next = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "pinpoint-bleeding"));

        var card = first.QuerySelector(".symptoms__answer").Words();
        Assert.Contains("Expected at this point", card, StringComparison.Ordinal);
        Assert.Contains(
            "If you still notice this a few hours after treatment, get medical help the same day.",
            card,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("24 hours", card, StringComparison.Ordinal);
        Assert.EndsWith("Get medical help the same day", next.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("", "unheard-of")]
    [InlineData("3", "unheard-of")]
    [InlineData("", "redness", "pus")]
    public async Task An_emergency_needs_no_day_and_no_other_answer(string day, params string[] others)
    {
        foreach (
            var sign in (string[])
                [
                    "trouble-breathing",
                    "mouth-or-throat-swelling",
                    "collapse",
                    "numbing-cream-reaction",
                    "sepsis-signs",
                    "vision-loss",
                    "eye-injury",
                ]
        )
        {
            var page = await site.AnswerAsync(
                Tool,
                HttpStatusCode.OK,
                [("day", day), .. others.Append(sign).Select(symptom => ("symptoms", symptom))]
            );

            Assert.EndsWith("Call 911 now", page.QuerySelector("main .care-card h2").Words(), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".error-summary, [autofocus]"));
            Assert.DoesNotContain("Error", page.QuerySelector("title").Words(), StringComparison.Ordinal);
            Assert.Equal(others.Contains("unheard-of"), page.MainPart().Words().Contains("not in our list", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_day_what_comes_with_an_emergency_means_the_worst_that_it_can()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.OK,
            ("symptoms", "collapse"),
            ("symptoms", "redness"),
            ("symptoms", "getting-worse")
        );

        Assert.Contains("You notice: Collapse", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Skin that gets hotter, more swollen or more painful: get medical help the same day. Worse than before, on any day and at "
                    + "night too. Heat, swelling and pain matter as much as color, on every skin tone. If you feel very ill too, it is an "
                    + "emergency.",
                "Redness or a darker color that is not less than yesterday: call us. If it spreads, or the skin gets hotter or more "
                    + "painful, get help the same day. It can look like sunburn. On brown or black skin it may look darker, purple or "
                    + "gray. If it turns black, or purple or gray in blotches, or you are not sure, it is an emergency.",
            ],
            page.QuerySelectorAll(".symptoms__findings li").Words()
        );
    }

    [Fact]
    public async Task Of_several_the_worst_is_the_answer_and_the_others_follow_worst_first()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.OK,
            ("day", "2"),
            ("symptoms", "swelling"),
            ("symptoms", "pus"),
            ("symptoms", "lumps")
        );

        Assert.Equal(
            ["Pus. Thick yellow, green or white fluid that comes out of the skin. If you feel very ill too, it is an emergency."],
            page.QuerySelectorAll(".symptoms__answer > ul:first-of-type > li").Words()
        );
        var others = page.QuerySelectorAll(".symptoms__findings li").Words().ToList();
        Assert.StartsWith("Lumps or firm bumps: call us", others[0], StringComparison.Ordinal);
        Assert.StartsWith("Swelling: expected on this day.", others[1], StringComparison.Ordinal);
    }
}

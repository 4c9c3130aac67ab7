using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CollagenInfo.Tests.Web.Symptoms;

public class SymptomsPageTests
{
    private const string Tool = "/tools/is-this-normal";

    private const string DaytimeClinic = "name: Harbor Skin Clinic\nphone:\n  number: (202) 555-0147\n  label: Clinic\ntimeZone: America/New_York\nlocale: en-US\n";

    private const string ClinicAtAllHours = DaytimeClinic + "outOfHours:\n  number: (202) 555-0163\n  label: Out-of-hours line\n";

    [Fact]
    public async Task Asks_for_the_day_and_for_everything_that_the_file_knows()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.ReadAsync(Tool);

        var file = File.ReadLines(House.PathOf("content/symptoms.yml")).Where(line => line.Length > 0 && char.IsLower(line[0])).Select(line => line.TrimEnd(':')).ToHashSet();
        Assert.Equal(file, page.QuerySelectorAll("input[name=symptoms]").Select(box => box.GetAttribute("value")!).ToHashSet());
        Assert.Equal(17, page.QuerySelectorAll("#day option[value]:not([value=''])").Length);
        Assert.Equal("post", page.QuerySelector("main form")?.GetAttribute("method"));
        Assert.Empty(page.QuerySelectorAll("main input[type=hidden]"));
        Assert.All(page.QuerySelectorAll("main input, main select"), field => Assert.Single(page.QuerySelectorAll($"label[for='{field.Id}']")));
    }

    [Fact]
    public async Task In_each_group_the_worst_comes_first()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.ReadAsync(Tool);

        var heat = page.QuerySelectorAll("details").Single(group => group.QuerySelector("summary").Words().StartsWith("Heat", StringComparison.Ordinal));
        Assert.Equal(["mouth-or-throat-swelling", "getting-worse"], heat.QuerySelectorAll("input").Take(2).Select(box => box.GetAttribute("value")));
    }

    [Theory]
    [InlineData("1", "redness", "Expected at this point", "expected")]
    [InlineData("5", "redness", "Call us", "non-urgent")]
    [InlineData("0", "pus", "Get medical help the same day", "urgent")]
    [InlineData("29-", "collapse", "Call 911 now", "emergency")]
    public async Task Says_what_it_means_with_its_card_the_emergency_signs_and_the_number(string day, string symptom, string heading, string card)
    {
        await using var site = new Site().WithShippedData();

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

    [Fact]
    public async Task What_is_expected_says_when_to_call_and_what_needs_help_the_same_day()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "redness"));

        Assert.Contains("If you still notice this 3 days after treatment, call us.", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.Contains("Skin that gets hotter, more swollen or more painful, after 48 hours", page.QuerySelectorAll(".care-card--urgent li").Words());
    }

    [Theory]
    [InlineData("1", "getting-worse")]
    [InlineData("1", "redness")]
    [InlineData("5", "redness")]
    [InlineData("5", "pus")]
    public async Task Who_should_call_gets_the_number_for_the_night_too(string day, string symptom)
    {
        await using var site = new Site().WithShippedData().With("clinic.yml", ClinicAtAllHours);

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        var card = page.QuerySelector(".symptoms__answer")!;
        Assert.Equal(["tel:2025550147", "tel:2025550163"], card.Links());
        Assert.Contains("(202) 555-0163 when we are closed", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("when we are open", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_an_answer_too_the_number_for_the_night_is_there()
    {
        await using var site = new Site().WithShippedData().With("clinic.yml", ClinicAtAllHours);

        var page = await site.ReadAsync(Tool);

        Assert.Equal(["tel:2025550147", "tel:2025550163"], page.GetElementById("symptoms-hint").Links());
    }

    [Theory]
    [InlineData("1", "redness", "call (202) 555-0147.")]
    [InlineData("5", "redness", "Call (202) 555-0147 during our opening hours.")]
    [InlineData("5", "pus", "Call (202) 555-0147; if nobody answers")]
    public async Task A_clinic_without_a_line_for_the_night_promises_none(string day, string symptom, string words)
    {
        await using var site = new Site().WithShippedData().With("clinic.yml", DaytimeClinic);

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        Assert.Contains(words, page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("when we are closed", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_gets_worse_is_not_called_still_there()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "getting-worse"));

        Assert.Contains("If you still notice this 48 hours after treatment, get medical help the same day.", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("still there", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bleeding_is_expected_for_a_few_hours_and_not_for_a_day()
    {
        await using var site = new Site().WithShippedData();

        var first = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "0"), ("symptoms", "pinpoint-bleeding"));
        var next = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "pinpoint-bleeding"));

        var card = first.QuerySelector(".symptoms__answer").Words();
        Assert.Contains("Expected at this point", card, StringComparison.Ordinal);
        Assert.Contains("If you still notice this a few hours after treatment, call us.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("24 hours", card, StringComparison.Ordinal);
        Assert.EndsWith("Call us", next.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("", "unheard-of")]
    [InlineData("3", "unheard-of")]
    [InlineData("", "redness", "pus")]
    public async Task An_emergency_needs_no_day_and_no_other_answer(string day, params string[] others)
    {
        await using var site = new Site().WithShippedData();

        foreach (var sign in (string[])["trouble-breathing", "mouth-or-throat-swelling", "collapse", "numbing-cream-reaction", "sepsis-signs", "vision-loss", "eye-injury"])
        {
            var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, [("day", day), .. others.Append(sign).Select(symptom => ("symptoms", symptom))]);

            Assert.EndsWith("Call 911 now", page.QuerySelector("main .care-card h2").Words(), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".error-summary, [autofocus]"));
            Assert.DoesNotContain("Error", page.QuerySelector("title").Words(), StringComparison.Ordinal);
            Assert.Equal(others.Contains("unheard-of"), page.MainPart().Words().Contains("not in our list", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_day_what_comes_with_an_emergency_means_the_worst_that_it_can()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("symptoms", "collapse"), ("symptoms", "redness"), ("symptoms", "getting-worse"));

        Assert.Contains("You notice: Collapse", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["Skin that gets hotter, more swollen or more painful: get medical help the same day.", "Redness, or a darker color on brown or black skin: call us."],
            page.QuerySelectorAll(".symptoms__findings li").Words());
    }

    [Fact]
    public async Task A_fever_has_its_number_wherever_it_is_a_sign_and_only_once()
    {
        await using var site = new Site().WithShippedData();

        var form = await site.ReadAsync(Tool);
        var answer = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "redness"));
        var timeline = await site.ReadAsync("/tools/aftercare-timeline");

        var lines = new[]
        {
            form.GetElementById("notice-high-temperature")!.ParentElement.Words(),
            Assert.Single(answer.QuerySelectorAll(".care-card--urgent li").Words(), sign => sign.Contains("(fever)", StringComparison.Ordinal)),
            Assert.Single(timeline.QuerySelectorAll(".care-card--urgent li").Words(), sign => sign.Contains("(fever)", StringComparison.Ordinal)),
        };
        Assert.All(lines, line => Assert.Equal("High temperature (fever), 100.4°F (38°C) or above", line));
    }

    [Fact]
    public async Task The_window_says_that_it_shows_the_answer_and_not_which()
    {
        await using var site = new Site().WithShippedData();

        var form = await site.ReadAsync(Tool);
        var answer = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2"), ("symptoms", "pus"));
        var other = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("symptoms", "collapse"));

        Assert.StartsWith("Is this normal? ·", form.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Your answer: Is this normal? ·", answer.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Equal(answer.QuerySelector("title").Words(), other.QuerySelector("title").Words());
    }

    [Fact]
    public async Task Of_several_the_worst_is_the_answer_and_the_others_follow_worst_first()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2"), ("symptoms", "swelling"), ("symptoms", "pus"), ("symptoms", "lumps"));

        Assert.Equal(["Pus"], page.QuerySelectorAll(".symptoms__answer > ul:first-of-type > li").Words());
        var others = page.QuerySelectorAll(".symptoms__findings li").Words().ToList();
        Assert.StartsWith("Lumps or firm bumps: call us", others[0], StringComparison.Ordinal);
        Assert.StartsWith("Swelling: expected on this day.", others[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_where_it_stands()
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2"), ("symptoms", "pus"));

        Assert.Equal("2", ((IHtmlSelectElement)page.QuerySelector("#day")!).Value);
        Assert.Equal(["pus"], Chosen(page));
    }

    public static TheoryData<string, string[], string> BadAnswers => new()
    {
        { "", [], "Choose the day" },
        { "3", [], "Choose what you notice" },
        { "", ["pus"], "Choose the day" },
        { "99", ["pus"], "Choose the day" },
        { "-1", ["pus"], "Choose the day" },
        { "tomorrow", ["pus"], "Choose the day" },
        { "3", ["pus", "unheard-of"], "not in our list" },
        { "3", ["<script>alert(1)</script>"], "not in our list" },
        { "3", ["\u001b\r\n"], "not in our list" },
        { "3", ["\0"], "Choose the day" },
        { new string('9', 10_000), ["pus", new string('x', 10_000)], "Choose the day" },
    };

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task A_wrong_answer_comes_back_with_what_to_do_and_what_was_chosen(string day, string[] symptoms, string words)
    {
        await using var site = new Site().WithShippedData();

        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, [("day", day), .. symptoms.Select(symptom => ("symptoms", symptom))]);

        var summary = Assert.Single(page.QuerySelectorAll(".error-summary[tabindex='-1'][autofocus]"));
        Assert.Contains(words, summary.Words(), StringComparison.Ordinal);
        Assert.All(summary.Links(), link => Assert.NotNull(page.QuerySelector(link)));
        Assert.StartsWith("Error: ", page.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Equal(symptoms.Where(symptom => symptom == "pus"), Chosen(page));
        Assert.All(page.QuerySelectorAll("details:has(input[checked])"), group => Assert.True(group.HasAttribute("open")));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Empty(page.QuerySelectorAll(".symptoms__answer"));
    }

    [Fact]
    public async Task A_form_that_is_no_form_is_asked_for_again()
    {
        await using var site = new Site().WithShippedData();

        using var json = await site.CreateClient().PostAsync(new Uri("http://localhost" + Tool), new StringContent("{\"day\":1}", System.Text.Encoding.UTF8, "application/json"));
        using var flood = await site.SendAsync(Tool, [.. Enumerable.Range(0, 3000).Select(_ => ("symptoms", "pus"))]);

        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, flood.StatusCode);
    }

    [Fact]
    public async Task Without_numbers_it_still_says_what_to_do()
    {
        await using var site = new Site().WithShippedData().With("clinic.yml", "name: Harbor Skin Clinic\ntimeZone: America/New_York\nlocale: en-US\n");

        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "pus"));

        Assert.Contains("Call the emergency number now if there is:", page.QuerySelector(".care-card--emergency h2").Words(), StringComparison.Ordinal);
        Assert.Contains("Call us; if nobody answers, go to urgent care.", page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Chosen(IDocument page) => page.QuerySelectorAll("input[name=symptoms][checked]").Select(box => box.GetAttribute("value")!);
}

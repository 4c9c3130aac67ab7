using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CollagenInfo.Tests.Web.Symptoms;

public class SymptomsFormTests(ToolsSite site) : IClassFixture<ToolsSite>
{
    private const string Tool = "/tools/is-this-normal";

    [Fact]
    public async Task Asks_for_the_day_and_for_everything_that_the_file_knows()
    {
        var page = await site.ReadAsync(Tool);

        var file = File.ReadLines(RepositoryRoot.PathOf("content/symptoms.yml"))
            .Where(line => line.Length > 0 && char.IsLower(line[0]))
            .Select(line => line.TrimEnd(':'))
            .ToHashSet();
        var boxes = page.QuerySelectorAll("input[name=symptoms]:not([value=''])");
        Assert.Equal(file, boxes.Select(box => box.GetAttribute("value")!).ToHashSet());
        Assert.Equal(17, page.QuerySelectorAll("#day option[value]:not([value=''])").Length);
        Assert.Equal("post", page.QuerySelector("main form")?.GetAttribute("method"));
        Assert.Empty(page.QuerySelectorAll("main input[type=hidden]"));
        NotEmpty.All(page.QuerySelectorAll("main input, main select"), field =>
            Assert.NotNull(field.Closest("label") ?? page.QuerySelector($"label[for='{field.Id}']"))
        );
    }

    [Fact]
    public async Task An_emergency_is_named_above_the_questions_and_one_press_shows_all_its_signs()
    {
        var page = await site.ReadAsync(Tool);

        var alarm = page.QuerySelector(".alarm")!;
        var all = page.QuerySelector(alarm.QuerySelector("a[href^='#']")!.GetAttribute("href")!)!.Closest(".care-card--emergency")!;
        var questions = page.QuerySelector("main form")!;
        Assert.StartsWith("Emergency advice: Call 911 now if: trouble breathing;", alarm.Words(), StringComparison.Ordinal);
        Assert.Equal("tel:911", alarm.QuerySelector("a")?.GetAttribute("href"));
        Assert.True(alarm.CompareDocumentPosition(questions).HasFlag(DocumentPositions.Following));
        Assert.True(questions.CompareDocumentPosition(all).HasFlag(DocumentPositions.Following));
        Assert.True(all.QuerySelectorAll("li").Length > 2);
    }

    [Fact]
    public async Task The_heading_of_an_answer_says_that_it_is_one_and_a_list_without_marks_that_it_is_a_list()
    {
        var form = await site.ReadAsync(Tool);
        var answer = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "4"), ("symptoms", "pus"), ("symptoms", "itching"));

        Assert.Equal("Is this normal?", form.Title());
        Assert.Equal("Your answer: Is this normal?", answer.Title());
        Assert.Equal("list", answer.QuerySelector("ul.symptoms__findings")?.GetAttribute("role"));
    }

    [Fact]
    public async Task Redness_is_one_sign_with_one_question()
    {
        var page = await site.ReadAsync(Tool);

        var question = Question(page, "Redness or a darker color: is it less than yesterday?");
        Assert.Equal(["No, or it is the first day", "Yes", "I do not notice it"], question.QuerySelectorAll("label").Words());
        Assert.Equal(["redness", "redness-easing", ""], question.QuerySelectorAll("input").Select(box => box.GetAttribute("value")));
        Assert.Empty(question.QuerySelectorAll("input[checked]"));
        Assert.Empty(page.QuerySelectorAll("input[type=checkbox][value^=redness]"));
    }

    [Fact]
    public async Task Specks_of_blood_are_asked_for_how_long()
    {
        var page = await site.ReadAsync(Tool);
        var first = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "0"), ("symptoms", "pinpoint-bleeding"));
        var longer = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "0"), ("symptoms", "bleeding-goes-on"));

        Assert.Equal(
            ["bleeding-goes-on", "pinpoint-bleeding", ""],
            Question(page, "Bleeding, or tiny specks of blood: for how long?")
                .QuerySelectorAll("input")
                .Select(box => box.GetAttribute("value"))
        );
        Assert.EndsWith("Expected at this point", first.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
        Assert.EndsWith("help the same day", longer.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
    }

    private static IElement Question(IDocument page, string text) =>
        Assert.Single(
            page.QuerySelectorAll("fieldset:has(> .form-field__choice input[type=radio])"),
            question => question.QuerySelector("legend").Words() == text
        );

    [Theory]
    [InlineData("redness", "Call us")]
    [InlineData("redness-easing", "Expected at this point")]
    public async Task On_day_4_the_answer_to_it_decides_and_stays_chosen(string answer, string heading)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "4"), ("symptoms", answer));

        Assert.EndsWith(heading, page.QuerySelector(".symptoms__answer h2").Words(), StringComparison.Ordinal);
        Assert.Equal([answer], Chosen(page));
    }

    [Fact]
    public async Task Who_does_not_notice_it_has_chosen_nothing()
    {
        var nothing = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, ("day", "4"), ("symptoms", ""));
        var pus = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "4"), ("symptoms", ""), ("symptoms", "pus"));

        Assert.Contains("Choose what you notice", nothing.QuerySelector(".error-summary").Words(), StringComparison.Ordinal);
        Assert.Equal(["Pus"], pus.QuerySelectorAll(".symptoms__answer > ul li").Select(sign => sign.Words().Split('.')[0]));
        Assert.DoesNotContain("not in our list", pus.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_each_group_the_worst_comes_first()
    {
        var page = await site.ReadAsync(Tool);

        var heat = page.QuerySelectorAll("details")
            .Single(group => group.QuerySelector("summary").Words().StartsWith("Heat", StringComparison.Ordinal));
        Assert.Equal(
            ["mouth-or-throat-swelling", "pain-beyond-needling", "getting-worse"],
            heat.QuerySelectorAll("input").Take(3).Select(box => box.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task An_answer_can_be_changed_where_it_stands()
    {
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
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.BadRequest,
            [("day", day), .. symptoms.Select(symptom => ("symptoms", symptom))]
        );

        var summary = Assert.Single(page.QuerySelectorAll(".error-summary[tabindex='-1'][autofocus]"));
        Assert.Contains(words, summary.Words(), StringComparison.Ordinal);
        NotEmpty.All(summary.Links(), link => Assert.NotNull(page.QuerySelector(link)));
        Assert.StartsWith("Error: ", page.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Equal(symptoms.Where(symptom => symptom == "pus"), Chosen(page));
        Assert.Empty(page.QuerySelectorAll("details:not([open]):has(input[checked]:not([value='']))"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Empty(page.QuerySelectorAll(".symptoms__answer"));
    }

    [Fact]
    public async Task A_form_that_is_no_form_is_asked_for_again()
    {
        using var json = await site.CreateClient()
            .PostAsync(new Uri("http://localhost" + Tool), new StringContent("{\"day\":1}", System.Text.Encoding.UTF8, "application/json"));
        using var flood = await site.SendAsync(Tool, [.. Enumerable.Range(0, 3000).Select(_ => ("symptoms", "pus"))]);

        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, flood.StatusCode);
    }

    [Fact]
    public async Task The_window_says_that_it_shows_the_answer_and_not_which()
    {
        var form = await site.ReadAsync(Tool);
        var answer = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2"), ("symptoms", "pus"));
        var other = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("symptoms", "collapse"));

        Assert.StartsWith("Is this normal? ·", form.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Your answer: Is this normal? ·", answer.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Equal(answer.QuerySelector("title").Words(), other.QuerySelector("title").Words());
    }

    private static IEnumerable<string> Chosen(IDocument page) =>
        page.QuerySelectorAll("input[name=symptoms][checked]:not([value=''])").Select(box => box.GetAttribute("value")!);
}

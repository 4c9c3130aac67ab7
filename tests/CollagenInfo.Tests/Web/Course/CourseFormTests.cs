using System.Net;
using AngleSharp.Html.Dom;

namespace CollagenInfo.Tests.Web.Course;

public class CourseFormTests(PlannerSite site) : IClassFixture<PlannerSite>
{
    public static TheoryData<string, string?, string> Wrong =>
        new()
        {
            { "first", "2027-02-29", "Enter a date that exists, like November 22, 2026" },
            { "first", "tomorrow", "Enter a date that exists, like November 22, 2026" },
            { "first", "01/11/2027", "Enter a date that exists, like November 22, 2026" },
            { "first", "1900-01-01", "Enter a date from November 22, 2025 to November 22, 2028" },
            { "first", "2025-11-21", "Enter a date from November 22, 2025 to November 22, 2028" },
            { "first", "9999-12-31", "Enter a date from November 22, 2025 to November 22, 2028" },
            { "sessions", null, "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "99", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "0", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "-3", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "3.5", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "99999999999999999999", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "<script>alert(1)</script>", "Enter a whole number of sessions, from 1 to 12" },
            { "sessions", "3\u0007\u001b[31m", "Enter a whole number of sessions, from 1 to 12" },
            { "weeks", "3", "Enter a whole number of weeks, from 4 to 26, or leave it empty" },
            { "weeks", "27", "Enter a whole number of weeks, from 4 to 26, or leave it empty" },
            { "weeks", "four", "Enter a whole number of weeks, from 4 to 26, or leave it empty" },
            { "reason", null, "Choose whether scars are treated" },
            { "reason", "wrinkles", "Choose whether scars are treated" },
            { "area", null, "Choose the area" },
            { "area", "Consultation", "Choose the area" },
            { "area", "Moon", "Choose the area" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_answer_brings_the_form_back_with_what_is_wrong_in_it(string field, string? value, string message)
    {
        var page = await site.AnswerAsync(CoursePlanner.Address, HttpStatusCode.BadRequest, CoursePlanner.With((field, value)));

        Assert.Equal("Error: Course planner: dates and cost · Harbor Skin Clinic", page.QuerySelector("title").Words());
        Assert.Equal([message], page.QuerySelectorAll(".error-summary li").Words());
        Assert.Equal(field, page.QuerySelector(page.QuerySelector(".error-summary").Links().Single())!.GetAttribute("name"));
        Assert.Equal($"Error: {message}", page.GetElementById($"{field}-error").Words());
        Assert.True(page.QuerySelector(".error-summary")!.HasAttribute("autofocus"));
        Assert.Empty(page.QuerySelectorAll(".course"));
    }

    [Theory]
    [InlineData("first", "2027-02-29")]
    [InlineData("sessions", "99")]
    [InlineData("sessions", "\"><b>")]
    [InlineData("weeks", "soon")]
    public async Task What_was_entered_is_kept(string field, string value)
    {
        var page = await site.AnswerAsync(
            CoursePlanner.Address,
            HttpStatusCode.BadRequest,
            CoursePlanner.With((field, value), ("area", "Moon"))
        );

        Assert.Equal(value, page.GetElementById(field)!.GetAttribute("value"));
        Assert.Equal("other", page.QuerySelector("input[name=reason][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Scars_need_more_weeks()
    {
        var page = await site.AnswerAsync(
            CoursePlanner.Address,
            HttpStatusCode.BadRequest,
            CoursePlanner.With(("reason", "scars"), ("weeks", "5"))
        );

        Assert.Equal(
            ["Enter a whole number of weeks, from 6 to 26 for scars, or leave it empty"],
            page.QuerySelectorAll(".error-summary li").Words()
        );
    }

    [Fact]
    public async Task Every_gap_is_told_in_the_order_of_the_questions()
    {
        var page = await site.AnswerAsync(CoursePlanner.Address, HttpStatusCode.BadRequest);

        Assert.Equal(["#sessions", "#area"], page.QuerySelector(".error-summary").Links());
    }

    [Fact]
    public async Task Ten_thousand_letters_are_an_error_like_any_other_and_only_their_beginning_comes_back()
    {
        var letters = new string('7', 10_000);

        var page = await site.AnswerAsync(CoursePlanner.Address, HttpStatusCode.BadRequest, CoursePlanner.With(("sessions", letters)));

        Assert.Equal(letters[..100], page.GetElementById("sessions")!.GetAttribute("value"));
    }

    /// <summary>A form with this character cannot be read at all.</summary>
    [Fact]
    public async Task A_letter_that_ends_texts_brings_back_an_empty_form()
    {
        var page = await site.AnswerAsync(CoursePlanner.Address, HttpStatusCode.BadRequest, CoursePlanner.With(("sessions", "3\0")));

        Assert.Equal(["#sessions", "#area"], page.QuerySelector(".error-summary").Links());
    }

    [Fact]
    public async Task The_form_asks_everything_and_keeps_nothing()
    {
        using var answer = await site.AskAsync($"{CoursePlanner.Address}?sessions=5&first=2027-01-11");
        var page = await Site.PageOf(answer);

        var form = Assert.IsAssignableFrom<IHtmlFormElement>(Assert.Single(page.MainPart().QuerySelectorAll("form")));
        Assert.Equal(
            ["area", "first", "reason", "sessions", "weeks"],
            form.QuerySelectorAll("input").Select(input => input.GetAttribute("name")!).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(("post", CoursePlanner.Address), (form.Method, form.GetAttribute("action")));
        Assert.Null(page.GetElementById("sessions")!.GetAttribute("value"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task Without_a_date_the_cost_is_answered_alone(string? first)
    {
        var page = await site.PlanAsync(("first", first), ("reason", null), ("weeks", null));

        Assert.Equal("Your course: 3 sessions", page.QuerySelector("h1").Words());
        Assert.StartsWith("$900 to $1,050 for 3 sessions", page.QuerySelector(".course-total").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".course, form[action$=calendar]"));
        Assert.Equal("3", page.GetElementById("sessions")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_a_date_each_session_costs_what_it_costs_today()
    {
        const string Today = "  - label: Face\n    amount: 300 to 350 USD\n    per: session\n    validFrom: 2026-01-01\n";
        await using var own = new Site()
            .WithPlanner()
            .WithEdit("clinic.yml", "prices:\n", "prices:\n" + Today.Replace("300 to 350", "500", StringComparison.Ordinal)
                .Replace("2026-01-01", "2026-12-01", StringComparison.Ordinal));

        var page = await own.PlanAsync(("first", null));

        Assert.StartsWith("$900 to $1,050 for 3 sessions", page.QuerySelector(".course-total").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_needs_a_date()
    {
        var page = await site.AnswerAsync(
            $"{CoursePlanner.Address}/calendar",
            HttpStatusCode.BadRequest,
            CoursePlanner.With(("first", null))
        );

        Assert.Equal(
            ["Enter the date of the first session, like November 22, 2026"],
            page.QuerySelectorAll(".error-summary li").Words()
        );
    }

    [Fact]
    public async Task What_a_course_costs_stands_there_before_anything_is_asked()
    {
        var prices = (await site.ReadAsync(CoursePlanner.Address)).MainPart().QuerySelector("table").Words();

        Assert.Contains("Face $300 to $350 $900 to $2,100 for 3 to 6 sessions", prices, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_price_of_a_session_there_is_no_question_about_it()
    {
        await using var own = new Site().WithPlanner().WithEdit("clinic.yml", "    per: session\n", "");

        Assert.Empty((await own.ReadAsync(CoursePlanner.Address)).QuerySelectorAll("[name=area]"));
    }

    [Fact]
    public async Task Without_the_time_between_sessions_nothing_is_planned()
    {
        await using var own = new Site();

        Assert.Empty((await own.ReadAsync(CoursePlanner.Address)).MainPart().QuerySelectorAll("form"));
        Assert.Contains("cannot be used now", (await own.PlanAsync()).MainPart().Words(), StringComparison.Ordinal);
    }
}

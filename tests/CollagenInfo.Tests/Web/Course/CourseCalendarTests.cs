using System.Net;

namespace CollagenInfo.Tests.Web.Course;

public class CourseCalendarTests(PlannerSite site) : IClassFixture<PlannerSite>
{
    private const string Address = CoursePlanner.Address + "/calendar";

    [Fact]
    public async Task The_button_sends_the_plan_that_is_on_the_page()
    {
        var page = await site.PlanAsync(("weeks", ""));

        var form = Assert.Single(page.QuerySelectorAll($"form[action='{Address}']"));
        var inputs = form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").ToList();
        Assert.Equal(["first=2027-01-11", "sessions=3", "reason=other", "weeks=4", "area=Face"], inputs.SkipLast(1));
        Assert.Matches("^plan=[0-9a-f]{16}$", inputs[^1]);
    }

    [Fact]
    public async Task The_file_has_every_session_and_every_day_of_a_check()
    {
        using var answer = await site.SendAsync(Address, CoursePlanner.With());
        var file = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        Assert.Equal(
            ["20270111", "20270208", "20270308", "20270608"],
            file.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)).Select(line => line.Split(':')[1])
        );
        Assert.Equal("SUMMARY:Session 1 (Harbor Skin Clinic)", file.First(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)));
        Assert.Contains(
            "This is a plan\\, not a booking.\\nClinic: (202) 555-0147",
            file.First(line => line.StartsWith("DESCRIPTION", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Equal(4, file.Where(line => line.StartsWith("UID:course-face-", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public async Task A_plan_that_is_changed_moves_its_own_events()
    {
        var first = await site.PlanAsync();
        var name = NameOf(first);
        var changed = await site.PlanAsync(("plan", name), ("first", "2027-01-18"));

        Assert.Equal(name, NameOf(changed));
        Assert.Equal(name, changed.QuerySelector($"form[action='{CoursePlanner.Address}'] input[name=plan]")?.GetAttribute("value"));
        Assert.Equal(
            await EventsAsync(CoursePlanner.With(("plan", name))),
            await EventsAsync(CoursePlanner.With(("plan", name), ("first", "2027-01-18")))
        );
    }

    [Fact]
    public async Task Two_people_with_the_same_wish_have_events_of_their_own()
    {
        var (one, other) = (NameOf(await site.PlanAsync()), NameOf(await site.PlanAsync()));

        Assert.Empty(
            (await EventsAsync(CoursePlanner.With(("plan", one)))).Intersect(await EventsAsync(CoursePlanner.With(("plan", other))))
        );
    }

    [Theory]
    [InlineData("first", "2028-01-10")]
    [InlineData("first", "2027-01-18")]
    [InlineData("weeks", "6")]
    [InlineData("reason", "scars", "weeks", "6")]
    public async Task Without_a_name_only_the_same_plan_has_the_same_events(params string[] change)
    {
        var changes = change.Chunk(2).Select(pair => (pair[0], (string?)pair[1])).ToArray();

        Assert.Empty((await EventsAsync(CoursePlanner.With())).Intersect(await EventsAsync(CoursePlanner.With(changes))));
    }

    [Theory]
    [InlineData("ABCDEF0123456789")]
    [InlineData("a\r\nX:0123456789a")]
    [InlineData("")]
    public async Task A_name_that_the_site_did_not_give_counts_for_nothing(string name) =>
        Assert.Equal(await EventsAsync(CoursePlanner.With()), await EventsAsync(CoursePlanner.With(("plan", name))));

    private static string NameOf(AngleSharp.Dom.IDocument page) =>
        page.QuerySelector($"form[action='{Address}'] input[name=plan]")!.GetAttribute("value")!;

    private async Task<IReadOnlyList<string>> EventsAsync((string Name, string Value)[] plan)
    {
        using var answer = await site.SendAsync(Address, plan);
        var text = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
        return [.. text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task It_is_a_file_to_save_that_nobody_else_keeps()
    {
        using var answer = await site.SendAsync(Address, CoursePlanner.With());

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            ("attachment", "course.ics"),
            (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName)
        );
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_wrong_plan_brings_back_the_form()
    {
        var page = await site.AnswerAsync(Address, HttpStatusCode.BadRequest, CoursePlanner.With(("sessions", "99")));

        Assert.Equal(["#sessions"], page.QuerySelector(".error-summary").Links());
    }
}

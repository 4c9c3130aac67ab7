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
        Assert.Equal(
            ["first=2027-01-11", "sessions=3", "reason=other", "weeks=4", "area=Face"],
            form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
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
    public async Task A_course_that_begins_on_another_day_moves_its_sessions_in_the_calendar()
    {
        Assert.Equal(await NamesAsync(CoursePlanner.With()), await NamesAsync(CoursePlanner.With(("first", "2027-01-18"))));

        async Task<IEnumerable<string>> NamesAsync((string Name, string Value)[] plan)
        {
            using var answer = await site.SendAsync(Address, plan);
            return (await answer.Content.ReadAsStringAsync())
                .Split("\r\n")
                .Where(line => line.StartsWith("UID:", StringComparison.Ordinal));
        }
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

using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.WhenCanI;

public class WhenCanIPageTests(TreatmentDaySite site) : IClassFixture<TreatmentDaySite>
{
    private const string Tool = "/tools/when-can-i";

    public static TheoryData<string?, string?, string> Wrong => TreatmentDays.Wrong;

    [Theory]
    [InlineData(
        "wash the treated area?",
        "What needs no waiting",
        "Straight away, with lukewarm water only Clean hands and fingertips only; pat it dry"
    )]
    [InlineData("wear makeup?", "After 48 hours", "If your skin is not broken, weeping or sore; use clean brushes")]
    [InlineData("use a sauna, steam room or hot bath?", "After 7 days", "")]
    [InlineData(
        "use a prescribed retinoid again?",
        "After 2 weeks",
        "It may be up to 14 days after Ask us and your prescriber first; without an answer, wait this long"
    )]
    [InlineData("use hot water on the area?", "After 48 hours", "Until then lukewarm water")]
    [InlineData("wash with a cleanser?", "After 24 hours", "A mild one without fragrance; until then lukewarm water only")]
    [InlineData(
        "go to an important event?",
        "After 7 days",
        "At least 7 days after Plan at least this long, because bruises and crusts can last longer"
    )]
    [InlineData("have my next session?", "After 4 to 6 weeks", "Never less than 4 weeks; your practitioner may plan a longer time")]
    public async Task Every_answer_can_be_read_without_a_form(string question, string answer, string condition)
    {
        var page = await site.ReadAsync(Tool);

        Assert.Equal((answer, condition), Row(page, question));
    }

    [Theory]
    [InlineData("wash the treated area?", "What needs no waiting")]
    [InlineData("wear makeup?", "After 48 hours : Not before Tuesday, November 24, 2:30 PM")]
    [InlineData("use a prescribed retinoid again?", "After 2 weeks : Not before Sunday, December 6, 2:30 PM")]
    [InlineData("go to an important event?", "After 7 days : Not before Sunday, November 29, 2:30 PM")]
    [InlineData("have my next session?", "After 4 to 6 weeks : Between Sunday, December 20, 2026 and Sunday, January 3, 2027")]
    [InlineData("judge the result?", "After 3 months : Not before Monday, February 22, 2027")]
    public async Task With_a_treatment_the_answers_are_days_and_times(string question, string answer)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, TreatmentDays.Afternoon);

        Assert.Equal(answer, Row(page, question).Time);
        Assert.Contains("Sunday, November 22, 2026, 2:30 PM", page.QuerySelector(".lead").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_is_said_to_be_and_since_when()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2026-11-20"), ("time", "14:30"));

        Assert.StartsWith(
            "For a treatment that ended on Friday, November 20, 2026, 2:30 PM. All times are clinic time.",
            page.QuerySelector(".lead").Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("After 24 hours : The wait is over since Saturday, November 21, 2:30 PM", "A mild one without fragrance"),
            Row(page, "wash with a cleanser?")
        );
        Assert.Equal("After 72 hours : Not before Monday, November 23, 2:30 PM", Row(page, "go out in direct sun?").Time);
    }

    [Fact]
    public async Task A_treatment_that_is_still_to_come_ends_later()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2026-11-23"), ("time", "14:30"));

        Assert.StartsWith(
            "For a treatment that ends on Monday, November 23, 2026",
            page.QuerySelector(".lead").Words(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_activity_of_the_file_has_its_line_and_each_time_is_said_once_the_shortest_first()
    {
        var page = await site.ReadAsync(Tool);

        var questions = File.ReadLines(RepositoryRoot.PathOf("content/activities.yml"))
            .Where(line => line.StartsWith("  question: ", StringComparison.Ordinal))
            .Select(line => line["  question: ".Length..] + "?");
        Assert.Equal(questions.Order(), page.QuerySelectorAll("th[scope=row]").Words().Order());
        var times = page.QuerySelectorAll("th[scope=rowgroup]").Words().ToList();
        Assert.Equal(["What needs no waiting", "After 24 hours", "After 48 hours", "After 72 hours", "After 7 days"], times.Take(5));
        Assert.Equal(times, times.Distinct());
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_no_treatment_brings_back_the_form_and_all_the_answers(string? day, string? time, string wrong)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, TreatmentDays.Fields(day, time));

        Assert.Equal(wrong.Split(' '), page.QuerySelector(".error-summary").Links());
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(day ?? "", page.QuerySelector("#day")?.GetAttribute("value") ?? "");
        Assert.Equal("After 48 hours", Row(page, "wear makeup?").Time);
    }

    [Fact]
    public async Task The_answer_is_kept_by_the_browser_only()
    {
        using var answer = await site.SendAsync(Tool, TreatmentDays.Afternoon);

        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static (string Time, string Note) Row(IDocument page, string question)
    {
        var row = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th[scope=row]")?.Words() == question);
        return (row.ParentElement!.QuerySelector("th[scope=rowgroup]").Words(), row.QuerySelector("td").Words());
    }
}

using AngleSharp.Dom;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.DeskTests.Questions;

public sealed class QuestionsTests : IDisposable
{
    private static readonly DateOnly Day = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");

    private const string Searches = "Searches that found nothing";

    private string FileName => Path.Combine(folder.FullName, "insight.db");

    [Fact]
    public async Task Staff_see_what_people_asked_and_the_page_that_answered_least_comes_first()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay out of it.").WithSetting("Insight:File", FileName);
        new InsightFile(FileName).Add([
            new(Day, QuestionKind.NotAnswered, "/aftercare/makeup", 3),
            new(Day, QuestionKind.NotAnswered, "/aftercare/sun", 4),
            new(Day.AddDays(-1), QuestionKind.NotAnswered, "/aftercare/sun", 3),
            new(Day, QuestionKind.Answered, "/aftercare/sun", 9),
            new(Day, QuestionKind.Wanted, "/aftercare/sun hat", 5),
            new(Day, QuestionKind.Search, "laser", 6),
            new(Day, QuestionKind.Search, "makeup xylophone", 5),
            new(Day, QuestionKind.Page, "price list", 8),
        ]);
        var nora = await desk.SignInAsync();

        var page = await nora.ReadAsync("/staff/questions");

        var said = page.Section("Did this answer your question?")!.QuerySelectorAll("li");
        Assert.Equal(["Sun No: 7. Yes: 9. Looked for: hat (5)", "Makeup No: 3. Yes: 0."], said.Select(line => line.Children[0]).Words());
        Assert.Equal(["/staff/edit/aftercare/sun", "/staff/edit/aftercare/makeup"], said.SelectMany(line => line.Links().Skip(1)));
        Assert.Equal(["laser 6 people", "makeup xylophone 5 people"], LinesOf(page, Searches));
        Assert.Equal(["price list 8 people"], LinesOf(page, "Addresses without a page"));
    }

    [Fact]
    public async Task What_the_site_answers_by_now_goes_by_itself()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay out of it.").WithSetting("Insight:File", FileName);
        desk.With("redirects.yml", "/aftercare/uv: /aftercare/sun\n");
        new InsightFile(FileName).Add([
            new(Day, QuestionKind.Search, "makeup", 6),
            new(Day, QuestionKind.Page, "aftercare sun", 8),
            new(Day, QuestionKind.Page, "aftercare uv", 8),
            new(Day, QuestionKind.Page, "search", 3),
        ]);

        var page = await (await desk.SignInAsync()).ReadAsync("/staff/questions");

        Assert.Contains("Nothing is left to do.", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_for_us_is_put_aside_and_comes_back_when_ten_more_ask()
    {
        await using var desk = new DeskSite();
        desk.WithSetting("Insight:File", FileName);
        var (nora, file) = (await desk.SignInAsync(), new InsightFile(FileName));
        file.Add([new(Day.AddDays(-1), QuestionKind.Search, "laser", 20), new(Day, QuestionKind.Search, "laser", 6)]);

        using var put = await nora.SendAsync("/staff/questions", "/staff/questions/aside");
        var aside = await nora.ReadAsync("/staff/questions");
        file.Add([new(Day, QuestionKind.Search, "laser", 9)]);
        var still = await nora.ReadAsync("/staff/questions");
        file.Add([new(Day.AddDays(1), QuestionKind.Search, "laser", 1)]);
        var again = await nora.ReadAsync("/staff/questions");

        Assert.Null(aside.Section(Searches));
        Assert.Equal(["laser"], aside.QuerySelectorAll("details li p").Words());
        Assert.Null(still.Section(Searches));
        Assert.Equal(["laser 36 people"], LinesOf(again, Searches));
        Assert.Null(again.QuerySelector("details.expander"));
        Assert.Equal(["Nora Writer PutQuestionAside"], await desk.JournalAsync());
    }

    [Fact]
    public async Task What_was_put_aside_is_brought_back_and_what_nobody_asked_is_neither()
    {
        await using var desk = new DeskSite();
        desk.WithSetting("Insight:File", FileName);
        new InsightFile(FileName).Add([new(Day, QuestionKind.Search, "laser", 6)]);
        var nora = await desk.SignInAsync();
        var page = await nora.ReadAsync("/staff/questions");

        using var invented = await nora.SendAsync(page, "/staff/questions/aside", ("words", "Nora was here"));
        using var put = await nora.SendAsync(page, "/staff/questions/aside");
        using var back = await nora.SendAsync("/staff/questions", "/staff/questions/back");

        Assert.Equal(["laser 6 people"], LinesOf(await nora.ReadAsync("/staff/questions"), Searches));
        Assert.Equal(["Nora Writer PutQuestionAside", "Nora Writer BroughtQuestionBack"], await desk.JournalAsync());
    }

    [Fact]
    public async Task A_page_is_begun_with_what_people_asked_as_its_title()
    {
        await using var desk = new DeskSite();
        desk.WithSetting("Insight:File", FileName);
        new InsightFile(FileName).Add([new(Day, QuestionKind.Search, "laser & light", 6)]);
        var nora = await desk.SignInAsync();

        var link = (await nora.ReadAsync("/staff/questions")).Section(Searches)!.Links().First();
        var form = await nora.ReadAsync(link);

        Assert.Equal("Laser & light", form.QuerySelector("[name=Title]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task It_says_if_nothing_was_asked_or_nothing_is_counted()
    {
        await using var quiet = new DeskSite();
        quiet.WithSetting("Insight:File", FileName);
        await using var off = new DeskSite();

        var empty = await (await quiet.SignInAsync()).ReadAsync("/staff/questions");
        var nothing = await (await off.SignInAsync()).ReadAsync("/staff/questions");

        Assert.Contains("Nothing so far.", empty.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("Nothing is counted.", nothing.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_if_the_counts_cannot_be_read()
    {
        await using var desk = new DeskSite();
        desk.WithSetting("Insight:File", FileName);
        await File.WriteAllTextAsync(FileName, "no database");

        var page = await (await desk.SignInAsync()).ReadAsync("/staff/questions");

        Assert.Contains("it is damaged, or no file of counts at all.", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> LinesOf(IDocument page, string heading) => page.Section(heading)!.QuerySelectorAll("li > p").Words();

    public void Dispose() => folder.Delete(recursive: true);
}

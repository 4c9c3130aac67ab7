using CollagenInfo.Web.Insight;

namespace CollagenInfo.Tests.Web.Staff.Desk;

public sealed class QuestionsTests : IDisposable
{
    private static readonly DateOnly Day = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");

    private string FileName => Path.Combine(folder.FullName, "insight.db");

    [Fact]
    public async Task Staff_see_what_people_asked_and_the_page_that_answered_least_comes_first()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay out of it.").WithSetting("Insight:File", FileName);
        new InsightFile(FileName).Add(
            [
                new(Day, QuestionKind.NotAnswered, "/aftercare/makeup", 3),
                new(Day, QuestionKind.NotAnswered, "/aftercare/sun", 4),
                new(Day.AddDays(-1), QuestionKind.NotAnswered, "/aftercare/sun", 3),
                new(Day, QuestionKind.Answered, "/aftercare/sun", 9),
                new(Day, QuestionKind.Wanted, "/aftercare/sun hat", 5),
                new(Day, QuestionKind.Search, "laser", 6),
                new(Day, QuestionKind.Page, "price list", 8),
            ]
        );
        var nora = await desk.SignInAsync();

        var page = await nora.ReadAsync("/staff/questions");

        var said = page.Section("Did this answer your question?")!.QuerySelectorAll("li");
        Assert.Equal(["Sun No: 7. Yes: 9. Looked for: hat (5)", "Makeup No: 3. Yes: 0."], said.Words());
        Assert.Equal(["laser 6 people"], page.Section("Searches that found nothing")!.QuerySelectorAll("li").Words());
        Assert.Equal(["price list 8 people"], page.Section("Addresses without a page")!.QuerySelectorAll("li").Words());
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

    public void Dispose() => folder.Delete(recursive: true);
}

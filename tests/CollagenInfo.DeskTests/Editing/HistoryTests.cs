using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Editing;

public sealed class HistoryTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Makeup = "/staff/edit/aftercare/makeup";

    private readonly DeskSite site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task An_old_text_comes_back_byte_for_byte_and_that_can_be_undone()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var first = await File.ReadAllBytesAsync(FileOf("aftercare/makeup.md"));
        await site.WaitForVersionsAsync(count: 1);
        await publisher.PublishAsync(Makeup, "Wait", "Please wait");
        await publisher.PublishAsync(Makeup, "Please wait", "Do wait");

        var versions = await publisher.ReadAsync(Makeup + "/history");
        var oldest = versions.QuerySelectorAll("form[action$=restore]")[^1].GetAttribute("action")!;
        using var restored = await publisher.SendAsync(versions, oldest);
        var change = int.Parse(restored.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await publisher.PublishAsync(change);
        var history = await publisher.ReadAsync(Makeup + "/history");

        Assert.Matches(@"Brought back the text of \w+ \d+, \d{4}, ", history.QuerySelector(".version__why")!.TextContent);
        Assert.Equal(3, versions.QuerySelectorAll(".version").Length);
        Assert.Contains("as the desk found it", versions.QuerySelectorAll(".version")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("Paula, on the desk", versions.QuerySelectorAll(".version")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(first, await File.ReadAllBytesAsync(FileOf("aftercare/makeup.md")));
        Assert.Equal(4, history.QuerySelectorAll(".version").Length);
    }

    [Fact]
    public async Task Any_two_versions_are_compared_sentence_by_sentence()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        await site.WaitForVersionsAsync(count: 1);
        await publisher.PublishAsync(Makeup, "Wait", "Please wait");
        var ids = await site.LedgerAsync(ledger =>
            ledger.FileVersions.Where(version => version.Path == "aftercare/makeup.md").Select(version => version.Id).Order().ToListAsync()
        );

        var page = await publisher.ReadAsync($"{Makeup}/history/compare?from={ids[0]}&to={ids[1]}");

        Assert.Equal("Please wait", page.QuerySelector("ins")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_edit_on_disk_is_in_the_history_with_what_was_there_before()
    {
        var writer = await site.SignInAsync();
        await site.WaitForVersionsAsync(count: 1);

        site.WithEdit("aftercare/makeup.md", "Wait", "Please wait");
        site.ContentNow.Refresh();
        await site.WaitForVersionsAsync(count: 2);

        Assert.Equal(2, (await writer.ReadAsync(Makeup + "/history")).QuerySelectorAll(".version").Length);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_brought_back_by_one_and_the_other_is_told_who_does()
    {
        site.WithArticle("aftercare/sun", "Stay in the shade.");
        var (one, other) = (await site.SignInAsync("Nora"), await site.SignInAsync("Otto"));
        await site.WaitForVersionsAsync(count: 1, "aftercare/sun.md");
        File.Delete(FileOf("aftercare/sun.md"));
        site.ContentNow.Refresh();
        await site.WaitForVersionsAsync(count: 2, "aftercare/sun.md");
        const string History = "/staff/edit/aftercare/sun/history";
        var versions = await one.ReadAsync(History);
        var restore = versions.QuerySelector("form[action$=restore]")!.GetAttribute("action")!;

        using var brought = await one.SendAsync(versions, restore);
        var told = await other.AnswerAsync(History, restore);

        Assert.Equal("/staff/changes/1", brought.Headers.Location!.OriginalString);
        Assert.Equal("Nora has an unfinished change of this page", told.QuerySelector("h1")!.TextContent);
        Assert.NotNull(told.QuerySelector("main a[href='/staff/changes/1']"));
    }

    /// <summary>They are written down bit by bit, so that nobody who writes has to wait for all.</summary>
    [Fact]
    public async Task Of_many_files_each_has_its_first_version()
    {
        foreach (var number in Enumerable.Range(10, 60))
        {
            site.WithArticle($"aftercare/page-{number}", "Text.");
        }

        foreach (var number in Enumerable.Range(10, 60))
        {
            await site.WaitForVersionsAsync(count: 1, $"aftercare/page-{number}.md");
        }
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}

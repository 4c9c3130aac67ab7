using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Editing;

public sealed class MeetingOthersTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string Text = "Stay in the shade. Drink water.\n\n## Later\n\nWear a hat.\n\nEat well.\n\nRest well.";

    private readonly DeskSite site = new();

    public MeetingOthersTests() => site.WithArticle("aftercare/sun", Text);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Two_people_who_change_one_sentence_are_asked_and_nothing_is_lost()
    {
        var first = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var second = await site.SignInAsync("Nora", Ticks.Publishes);
        using var mine = await second.WriteAsync(Sun, "Wear a hat.", "Wear a wide hat.");
        var change = await second.BeginAsync(Sun, "Rest well.", "Rest a day.");
        await first.PublishAsync(Sun, "Wear a hat.", "Wear a cap.");
        await first.PublishAsync(Sun, "Stay in the shade.", "Stay indoors.");
        var published = await File.ReadAllTextAsync(FileOf("aftercare/sun.md"));

        var editor = await second.ReadAsync(Sun);
        var compared = await second.ReadAsync($"/staff/changes/{change}");
        var asked = await second.ReadAsync($"/staff/changes/{change}/bring-in");
        var again = await second.AnswerAsync(
            $"/staff/changes/{change}/bring-in",
            $"/staff/changes/{change}/bring-in",
            HttpStatusCode.BadRequest
        );

        Assert.Contains("since you began: Paula published it, ", editor.MainPart().Words(), StringComparison.Ordinal);
        Assert.Null(compared.QuerySelector("form[action$=publish]"));
        Assert.Contains("1 sentence you both changed", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<<<<", asked.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(asked.QuerySelectorAll("input[type=radio][checked]"));
        Assert.Contains("choose one of the three", again.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(published, await File.ReadAllTextAsync(FileOf("aftercare/sun.md")));

        using var taken = await second.SendAsync(
            asked,
            $"/staff/changes/{change}/bring-in",
            ("choice-1", "anew"),
            ("choice-1-text", "Wear a wide cap.")
        );
        Assert.Equal(published, await File.ReadAllTextAsync(FileOf("aftercare/sun.md")));
        using var proposed = await second.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose");
        await first.PublishAsync(change);

        Assert.EndsWith(
            "Stay indoors. Drink water.\n\n## Later\n\nWear a wide cap.\n\nEat well.\n\nRest a day.\n",
            await File.ReadAllTextAsync(FileOf("aftercare/sun.md")),
            StringComparison.Ordinal
        );
        Assert.Equal(3, await site.LedgerAsync(ledger => ledger.FileVersions.CountAsync(version => version.How == WayIn.Desk)));
    }

    [Fact]
    public async Task An_edit_on_disk_is_told_and_brought_in()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        site.WithEdit("aftercare/sun.md", "Drink water.", "Drink tea.");
        site.ContentNow.Refresh();

        var page = await publisher.ReadAsync(Sun);
        using var taken = await publisher.SendAsync($"/staff/changes/{change}/bring-in", $"/staff/changes/{change}/bring-in");

        Assert.Contains("has changed since you began", page.QuerySelector("[data-moved]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Drink water.", page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Sun, taken.Headers.Location!.OriginalString);
        var text = await publisher.TextAsync(Sun);
        Assert.Contains("Drink tea.", text, StringComparison.Ordinal);
        Assert.Contains("Rest a day.", text, StringComparison.Ordinal);
        await publisher.PublishAsync(change);
    }

    /// <summary>As when somebody looks at an old branch and comes back.</summary>
    [Fact]
    public async Task When_the_page_is_again_what_the_change_began_from_nothing_has_to_be_brought_in()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        site.WithEdit("aftercare/sun.md", "Drink water.", "Drink tea.");
        Assert.NotNull((await publisher.ReadAsync(Sun)).QuerySelector("[data-moved]:not([hidden])"));

        site.WithEdit("aftercare/sun.md", "Drink tea.", "Drink water.");

        Assert.Null((await publisher.ReadAsync(Sun)).QuerySelector("[data-moved]:not([hidden])"));
        await publisher.PublishAsync(change);
    }

    [Fact]
    public async Task The_folder_may_go_to_another_branch_and_back_while_people_read_and_write()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        using var isOver = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => ReadUntilAsync(isOver.Token)).ToList();

        for (var round = 0; round < 20; round++)
        {
            site.WithEdit("aftercare/sun.md", "Drink water.", "Drink tea.").WithArticle("aftercare/old", "Of the other branch.");
            site.WithEdit("facts.yml", "48 hours", "72 hours");
            site.ContentNow.Refresh();
            Assert.NotNull((await publisher.ReadAsync(Sun)).QuerySelector("[data-moved]:not([hidden])"));

            site.WithEdit("aftercare/sun.md", "Drink tea.", "Drink water.").Without("aftercare/old.md");
            site.WithEdit("facts.yml", "72 hours", "48 hours");
            site.ContentNow.Refresh();
            Assert.Null((await publisher.ReadAsync(Sun)).QuerySelector("[data-moved]:not([hidden])"));
        }

        await isOver.CancelAsync();
        var read = (await Task.WhenAll(readers)).SelectMany(texts => texts);
        NotEmpty.All(read, text => Assert.True(text is "Wait 48 hours." or "Wait 72 hours.", text));
        await publisher.PublishAsync(change);
    }

    [Fact]
    public async Task A_page_that_was_removed_on_disk_is_put_back_with_the_kept_text()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        site.Without("aftercare/sun.md");
        site.ContentNow.Refresh();

        var page = await publisher.ReadAsync(Sun);
        using var back = await publisher.SendAsync($"/staff/changes/{change}/bring-in", $"/staff/changes/{change}/bring-in");
        await publisher.PublishAsync(change);

        Assert.Contains("removed from the folder", page.QuerySelector("[data-moved]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rest a day.", await File.ReadAllTextAsync(FileOf("aftercare/sun.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_page_whose_name_was_taken_meanwhile_is_asked_about()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        using var begun = await publisher.SendAsync(
            "/staff/new-page",
            "/staff/new-page",
            ("Topic", "aftercare"),
            ("Title", "Peel"),
            ("Summary", "About peels.")
        );
        site.WithArticle("aftercare/peel", "Theirs.");

        var compared = await publisher.ReadAsync("/staff/changes/1");
        var asked = await publisher.ReadAsync("/staff/changes/1/bring-in");

        Assert.Null(compared.QuerySelector("form[action$=publish]"));
        Assert.Contains("you both changed", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Theirs.", await File.ReadAllTextAsync(FileOf("aftercare/peel.md")), StringComparison.Ordinal);
    }

    /// <summary>The owner has typed on since the page with the choice was opened.</summary>
    [Fact]
    public async Task Bringing_in_overwrites_nothing_that_was_kept_meanwhile()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        site.WithEdit("aftercare/sun.md", "Drink water.", "Drink tea.");
        var asked = await publisher.ReadAsync($"/staff/changes/{change}/bring-in");
        using var typed = await publisher.WriteAsync(Sun, "Rest a day.", "Rest two days.");

        using var answer = await publisher.SendAsync(asked, $"/staff/changes/{change}/bring-in");

        Assert.Contains("Rest two days.", await publisher.TextAsync(Sun), StringComparison.Ordinal);
        Assert.Contains("changed again", (await Site.PageOf(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 MB", "holds 2,000,000 bytes")]
    [InlineData("no UTF-8", "not saved as UTF-8")]
    public async Task A_page_that_became_unreadable_keeps_the_text_of_the_change_to_be_copied(string what, string said)
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "Rest well.", "Rest a day.");
        await File.WriteAllBytesAsync(FileOf("aftercare/sun.md"), what == "2 MB" ? new byte[2_000_000] : [0xE9, 0xE8]);
        site.ContentNow.Refresh();

        var page = await publisher.ReadAsync(Sun);
        var asked = await publisher.ReadAsync($"/staff/changes/{change}/bring-in");

        Assert.Contains("Rest a day.", page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(said, asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rest a day.", asked.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(asked.QuerySelector("main form button"));
        Assert.Contains("Rest well.", (await site.ReadAsync("/aftercare/sun")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_else_has_the_page_open_is_told_for_a_while()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        site.WithClock(clock);
        var (first, second) = (await site.SignInAsync("Paula"), await site.SignInAsync("Nora"));

        await first.ReadAsync(Sun);
        var together = await second.ReadAsync(Sun);
        clock.Advance(TimeSpan.FromSeconds(20));
        var alone = await second.ReadAsync(Sun);

        Assert.Equal("Paula has this page open.", together.QuerySelector("[data-present]")!.TextContent);
        Assert.NotNull(alone.QuerySelector("[data-present][hidden]"));
    }

    [Fact]
    public async Task Nobody_brings_something_into_the_change_of_another_without_the_tick()
    {
        var (writer, other) = (await site.SignInAsync(), await site.SignInAsync("Otto"));
        var change = await writer.BeginAsync(Sun, "Rest well.", "Rest a day.");
        site.WithEdit("aftercare/sun.md", "Drink water.", "Drink tea.");

        using var answer = await other.SendAsync($"/staff/changes/{change}/bring-in", $"/staff/changes/{change}/bring-in");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<HashSet<string>> ReadUntilAsync(CancellationToken isOver)
    {
        HashSet<string> texts = [];
        while (!isOver.IsCancellationRequested)
        {
            texts.Add((await site.ReadAsync("/aftercare/makeup")).Text().Words());
            await Task.Yield();
        }

        return texts;
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}

using System.Net;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Moving;

/// <summary>What others do while a page gets another name, or the program ends: nothing is lost, and no half of it is left.</summary>
public sealed class RenamedMeanwhileTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string Shade = "/staff/edit/aftercare/shade";

    private readonly DeskSite site = new();

    public RenamedMeanwhileTests() =>
        site.WithArticle("aftercare/sun", "Stay in the shade.\n\nRead on [here](sun.md#later).\n\n## Later\n\nRest well.")
            .WithArticle("aftercare/hat", "See [the sun](sun.md#later).\n\nPull it down.");

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task What_a_colleague_has_begun_comes_along()
    {
        var (publisher, nora) = (await site.SignInAsync("Paula", Ticks.Publishes), await site.SignInAsync());
        var begun = await nora.BeginAsync(Sun, "Rest well.", "Rest longer.");
        var window = await nora.ReadAsync(Sun);
        await RenameAsync(publisher);

        using var old = await nora.AskAsync(Sun);
        var page = await nora.ReadAsync(Shade);
        using var kept = await nora.SendAsync(window, $"{Sun}/keep", ("Text", "Rest much longer."));
        var change = await nora.ReadAsync($"/staff/changes/{begun}");

        Assert.Equal(Shade, old.Headers.Location!.OriginalString);
        Assert.Contains("Rest longer.", page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("another name since you began: aftercare/shade", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Shade, kept.Headers.Location!.OriginalString);
        Assert.Equal("Rest much longer.", (await nora.TextAsync(Shade)).Trim());
        Assert.DoesNotContain("/aftercare/sun", change.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_is_open_goes_on_under_the_new_name()
    {
        var (publisher, nora) = (await site.SignInAsync("Paula", Ticks.Publishes), await site.SignInAsync());
        var window = await nora.ReadAsync("/staff/edit/aftercare/hat");
        await RenameAsync(publisher, "/staff/edit/aftercare/hat", "cap");

        using var kept = await nora.SendAsync(window, "/staff/edit/aftercare/hat/keep", ("Text", "Pull it up."));

        Assert.Equal("/staff/edit/aftercare/cap", kept.Headers.Location!.OriginalString);
        Assert.Equal("Pull it up.", (await nora.TextAsync("/staff/edit/aftercare/cap")).Trim());
    }

    [Fact]
    public async Task What_others_publish_before_is_in_it()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        var clinician = await site.SignInAsync("Clara", Ticks.Signs, Ticks.Publishes);
        var change = await BeginAsync(publisher, Sun, "shade");
        await clinician.PublishAsync(Sun, "in the shade", "inside the shade");
        await clinician.PublishAsync("/staff/edit/aftercare/hat", "Pull", "Please pull");
        await clinician.PublishAsync("/staff/edit/aftercare/makeup", "Wait", "See [the sun](sun.md). Wait");

        await publisher.PublishAsync(change);

        Assert.Contains("inside the shade.\n\nRead on [here](shade.md#later)", await TextAsync("shade"), StringComparison.Ordinal);
        Assert.Contains("(shade.md#later).\n\nPlease pull", await TextAsync("hat"), StringComparison.Ordinal);
        Assert.Contains("[the sun](shade.md)", await TextAsync("makeup"), StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf("aftercare/sun.md")));
    }

    [Fact]
    public async Task Of_two_who_rename_it_at_once_the_second_is_told()
    {
        var (first, second) = (await site.SignInAsync("Paula", Ticks.Publishes), await site.SignInAsync("Petra", Ticks.Publishes));
        var one = await BeginAsync(first, Sun, "shade");
        var other = await BeginAsync(second, Sun, "shadow");
        var pages = (await first.ReadAsync($"/staff/changes/{one}"), await second.ReadAsync($"/staff/changes/{other}"));

        var answers = await Task.WhenAll(
            first.SendAsync(pages.Item1, $"/staff/changes/{one}/publish"),
            second.SendAsync(pages.Item2, $"/staff/changes/{other}/publish")
        );

        var files = Directory.GetFiles(Path.Combine(site.Folder, "aftercare"), "sha*.md");
        var name = Path.GetFileNameWithoutExtension(Assert.Single(files));
        Assert.Equal($"# Pages that have moved\n/aftercare/sun: /aftercare/{name}\n", await File.ReadAllTextAsync(FileOf("redirects.yml")));
        var late = name == "shade" ? (Who: second, Change: other) : (Who: first, Change: one);
        Assert.Contains(
            "This page has been renamed or removed since.",
            (await late.Who.ReadAsync($"/staff/changes/{late.Change}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        using var bringIn = await late.Who.AskAsync($"/staff/changes/{late.Change}/bring-in");
        Assert.Equal($"/staff/changes/{late.Change}", bringIn.Headers.Location!.OriginalString);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Signed_pages_stay_signed()
    {
        site.WithSignature("aftercare/sun", "2026-01-05", "2046-01-05").WithSignature("aftercare/hat", "2026-01-05", "2046-01-05");
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        await RenameAsync(publisher);

        var library = site.ContentNow.Everything;

        NotEmpty.All(library.Articles.Where(article => article.Review is not null), article =>
            Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(library, article))
        );
        Assert.Contains("  on: 2026-01-05\n", await TextAsync("hat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_changed_with_it_is_not_signed()
    {
        site.WithSignature("aftercare/sun", "2026-01-05", "2046-01-05");
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        var change = await BeginAsync(clinician, Sun, "shade");
        using var written = await clinician.WriteAsync(Shade, "Rest well.", "Rest, well.");
        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        using var published = await clinician.SendAsync(page, DeskWriter.PublishingOf(page));

        var library = site.ContentNow.Everything;

        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(library, (Article)library.PageAt("/aftercare/shade")!));
    }

    /// <summary>The program was killed between two files; the background finishes it at the next look.</summary>
    [Theory]
    [InlineData("aftercare/sun.md", "Petra", "Your text came along.")]
    [InlineData("aftercare/shade.md", "Petra", null)]
    [InlineData("redirects.yml", null, "Petra")]
    public async Task A_stop_in_the_middle_leaves_no_half(string done, string? publishedBy, string? note)
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        await site.WaitForVersionsAsync(1, "aftercare/sun.md");
        var id = await BeginAsync(publisher, Sun, "shade");
        var bytes = await site.LedgerAsync(async ledger =>
        {
            var change = await ledger.Changes.Include(change => change.Files).SingleAsync(change => change.Id == id);
            (change.State, change.PublishedBy, change.Note) = (ChangeState.Publishing, publishedBy, note);
            await ledger.SaveChangesAsync();
            return change.FileAt(done)!.Text;
        });
        if (bytes is null)
        {
            File.Delete(FileOf(done));
        }
        else
        {
            await File.WriteAllBytesAsync(FileOf(done), bytes);
        }

        site.ContentNow.Refresh();
        await site.WaitForVersionsAsync(1, "aftercare/shade.md");

        Assert.False(File.Exists(FileOf("aftercare/sun.md")));
        Assert.Contains("[here](shade.md#later)", await TextAsync("shade"), StringComparison.Ordinal);
        Assert.Contains("(shade.md#later)", await TextAsync("hat"), StringComparison.Ordinal);
        Assert.Equal("# Pages that have moved\n/aftercare/sun: /aftercare/shade\n", await File.ReadAllTextAsync(FileOf("redirects.yml")));
        var published = await site.LedgerAsync(ledger => ledger.Changes.SingleAsync());
        Assert.Equal((ChangeState.Published, "Petra", (string?)null), (published.State, published.PublishedBy, published.Note));
    }

    private static async Task RenameAsync(DeskVisitor person, string page = Sun, string name = "shade")
    {
        var done = await person.PublishAsync(await BeginAsync(person, page, name));
        Assert.StartsWith("Published", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<int> BeginAsync(DeskVisitor person, string page, string name)
    {
        using var begun = await person.SendAsync($"{page}/rename", $"{page}/rename", ("NewTopic", "aftercare"), ("NewName", name));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        return int.Parse(begun.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<string> TextAsync(string page) => File.ReadAllTextAsync(FileOf($"aftercare/{page}.md"));

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}

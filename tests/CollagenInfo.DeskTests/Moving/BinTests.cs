using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Moving;

/// <summary>A page is taken off the site, and comes back whole.</summary>
public sealed class BinTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";

    private readonly DeskSite site = new();

    public BinTests() =>
        site.WithArticle("aftercare/sun", "Stay in the shade.\r\n\r\nRest well.").WithArticle("aftercare/hat", "Pull it down.");

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_page_that_something_needs_stays()
    {
        site.WithArticle("aftercare/hat", "See [the sun](sun.md).").With("vital.yml", "aftercare/sun.md:\n  - 'Rest well.'\n");
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var token = (await publisher.ReadAsync(Sun)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var page = await publisher.ReadAsync($"{Sun}/remove");
        using var forced = await publisher.PostAsync($"{Sun}/remove", ("__RequestVerificationToken", token), ("target", "nowhere"));

        Assert.Contains("cannot be removed now", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Hat", "What no page may lose"], page.QuerySelectorAll(".desk-list a").Select(link => link.TextContent));
        Assert.Null(page.QuerySelector($"form[action='{Sun}/remove']"));
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Changes.ToListAsync()));
    }

    [Fact]
    public async Task Somebody_has_to_say_where_its_address_leads()
    {
        var writer = await site.SignInAsync();

        var page = await writer.AnswerAsync($"{Sun}/remove", $"{Sun}/remove", HttpStatusCode.BadRequest, ("target", ""));

        Assert.Contains("Choose where", page.QuerySelector(".form-field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("option")!.GetAttribute("value"));
    }

    [Fact]
    public async Task It_goes_into_the_bin_and_comes_back_byte_for_byte()
    {
        const string Older = "# Moved\n/x/old: /aftercare/sun#later\n";
        site.With("redirects.yml", Older);
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        await site.WaitForVersionsAsync(1, "aftercare/sun.md");
        var before = await File.ReadAllBytesAsync(FileOf("aftercare/sun.md"));

        var removed = await clinician.PublishAsync(await RemoveAsync(clinician, "/aftercare/hat"));
        var redirects = await File.ReadAllTextAsync(FileOf("redirects.yml"));
        using var moved = await site.AskAsync("/aftercare/sun");
        var bin = await clinician.ReadAsync("/staff/bin");
        using var restored = await clinician.SendAsync(bin, bin.QuerySelector("main form")!.GetAttribute("action")!);
        await clinician.PublishAsync(NumberOf(restored));

        Assert.StartsWith("Removed: ", removed.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("# Moved\n/x/old: /aftercare/hat\n/aftercare/sun: /aftercare/hat\n", redirects);
        Assert.Equal("/aftercare/hat", moved.Headers.Location!.OriginalString);
        Assert.Contains("Removed by Clara", bin.QuerySelector(".desk-list")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sun aftercare/sun.md", bin.QuerySelector(".desk-list p")!.Words());
        Assert.Equal(before, await File.ReadAllBytesAsync(FileOf("aftercare/sun.md")));
        Assert.Equal("# Moved\n/x/old: /aftercare/hat\n", await File.ReadAllTextAsync(FileOf("redirects.yml")));
        Assert.Contains("It is empty", (await clinician.ReadAsync("/staff/bin")).Body!.TextContent, StringComparison.Ordinal);
        var journal = (await clinician.ReadAsync("/staff/journal")).MainPart().Words();
        Assert.Contains("Clara removed Sun (aftercare/sun.md)", journal, StringComparison.Ordinal);
        await site.ReadAsync("/aftercare/sun");
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_that_the_page_is_gone_until_it_is_back()
    {
        const string Older = "/x/old: /aftercare/sun\n/y/old: /aftercare/hat\n";
        site.With("redirects.yml", Older);
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        var change = await RemoveAsync(clinician, "nowhere");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);

        Assert.Contains("this page is removed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Changes", page.QuerySelector("main a")!.TextContent);
        Assert.Equal("Sun", page.QuerySelector("#difference ~ h3")!.TextContent);
        Assert.Contains("reads that it is gone", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await site.ReadAsync("/aftercare/sun", HttpStatusCode.Gone);
        await site.ReadAsync("/x/old", HttpStatusCode.Gone);
        Assert.Equal(Older + "/aftercare/sun: gone\n", await File.ReadAllTextAsync(FileOf("redirects.yml")));
        Assert.DoesNotContain(site.ContentNow.Problems, problem => problem.File == "redirects.yml");
        var bin = await clinician.ReadAsync("/staff/bin");
        using var restored = await clinician.SendAsync(bin, bin.QuerySelector("main form")!.GetAttribute("action")!);
        await clinician.PublishAsync(NumberOf(restored));
        Assert.Equal(Older, await File.ReadAllTextAsync(FileOf("redirects.yml")));
        using var old = await site.AskAsync("/x/old");
        Assert.Equal("/aftercare/sun", old.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_has_begun_something_of_it_is_told_and_loses_nothing()
    {
        var (clinician, nora) = (await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs), await site.SignInAsync());
        using var begun = await nora.WriteAsync(Sun, "Rest well.", "Rest longer.");
        await clinician.PublishAsync(await RemoveAsync(clinician, "/aftercare/hat"));

        var page = await nora.ReadAsync(Sun);

        Assert.Contains(
            "removed from the folder since you began",
            page.QuerySelector("[data-moved]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Rest longer.", page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_window_is_not_kept_as_a_text_of_the_page_to_which_its_address_leads()
    {
        var (clinician, nora) = (await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs), await site.SignInAsync());
        var window = await nora.ReadAsync(Sun);
        await clinician.PublishAsync(await RemoveAsync(clinician, "/aftercare/hat"));

        using var answer = await nora.SendAsync(window, $"{Sun}/keep", ("Text", "Rest longer."));

        Assert.Equal(Sun, answer.Headers.Location!.OriginalString);
        Assert.Equal("Rest longer.", (await nora.TextAsync(Sun)).Trim());
        Assert.DoesNotContain("Rest", await nora.TextAsync("/staff/edit/aftercare/hat"), StringComparison.Ordinal);
    }

    private static async Task<int> RemoveAsync(DeskVisitor person, string target)
    {
        using var begun = await person.SendAsync($"{Sun}/remove", $"{Sun}/remove", ("target", target));
        return NumberOf(begun);
    }

    private static int NumberOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}

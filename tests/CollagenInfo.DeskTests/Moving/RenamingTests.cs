using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Moving;

/// <summary>A page gets another name, with the links to it and its old address, as one change.</summary>
public sealed class RenamingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Old = "/staff/edit/aftercare/side-effects";
    private const string New = "/staff/edit/aftercare/normal-and-not";
    private const string NewFile = "aftercare/normal-and-not.md";

    private readonly DeskSite site = new();

    public RenamingTests() => site.WithShippedContent();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_page_is_renamed_with_its_links_and_its_old_address()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        await site.WaitForVersionsAsync(1, "aftercare/side-effects.md");
        var before = Files();

        var asked = await publisher.ReadAsync($"{Old}/rename");
        var change = await BeginAsync(publisher);
        var shown = await publisher.ReadAsync($"/staff/changes/{change}");
        var done = await publisher.PublishAsync(change);

        Assert.Equal(
            $"{before["terms.yml"].Split("aftercare/side-effects.md").Length - 1} links",
            LineOf(asked, "Words and what they mean")
        );
        Assert.Equal("1 link", LineOf(asked, "Common questions about microneedling"));
        Assert.Contains(
            "The page goes from /aftercare/side-effects to /aftercare/normal-and-not.",
            shown.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Nothing clinical: you may publish it.", shown.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("It is on the site now.", done.QuerySelector("[role=status]")!.TextContent);
        var after = Files();
        Assert.Equal(before["aftercare/side-effects.md"], after[NewFile]);
        Assert.Equal(before["redirects.yml"] + "/aftercare/side-effects: /aftercare/normal-and-not\n", after["redirects.yml"]);
        var others = after.Keys.Where(file => before.GetValueOrDefault(file) != after[file]).Except([NewFile, "redirects.yml"]).ToList();
        Assert.True(others.Count > 15, string.Join(", ", others));
        NotEmpty.All(others, file =>
            Assert.Equal(
                WithoutSignature(before[file]),
                WithoutSignature(after[file].Replace("normal-and-not.md", "side-effects.md", StringComparison.Ordinal))
            )
        );
        Assert.Equal(before.Keys.Except(["aftercare/side-effects.md"]), after.Keys.Except([NewFile]));
        Assert.DoesNotContain(site.ContentNow.Problems, problem => problem.Severity is CollagenInfo.Content.Severity.Error);
        using var moved = await site.AskAsync("/aftercare/side-effects");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/aftercare/normal-and-not", moved.Headers.Location!.OriginalString);
        await site.ReadAsync("/aftercare/normal-and-not");
        var journal = (await publisher.ReadAsync("/staff/journal")).MainPart().Words();
        const string Title = "Side effects: what is normal, and for how long";
        Assert.Contains(
            $"Paula renamed {Title}: /aftercare/side-effects is /aftercare/normal-and-not now",
            journal,
            StringComparison.Ordinal
        );
        Assert.Contains($"Paula published {Title} ({NewFile}) and {others.Count + 2} more files", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("side-effects", (await publisher.ReadAsync("/staff/bin")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task History_follows_it_there_and_back()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        await site.WaitForVersionsAsync(1, "aftercare/side-effects.md");
        await publisher.PublishAsync(Old, "- tiny specks", "- tiny\n  specks");
        await publisher.PublishAsync(await BeginAsync(publisher));

        var versions = (await publisher.ReadAsync($"{New}/history")).QuerySelectorAll(".version").Length;
        using var back = await publisher.SendAsync(
            $"{New}/rename",
            $"{New}/rename",
            ("NewTopic", "aftercare"),
            ("NewName", "side-effects")
        );
        await publisher.PublishAsync(NumberOf(back));
        var history = await publisher.ReadAsync($"{Old}/history");

        Assert.Equal(3, versions);
        Assert.Equal(4, history.QuerySelectorAll(".version").Length);
        Assert.EndsWith(
            "\n/aftercare/normal-and-not: /aftercare/side-effects\n",
            await File.ReadAllTextAsync(FileOf("redirects.yml")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("/aftercare/side-effects: /", await File.ReadAllTextAsync(FileOf("redirects.yml")), StringComparison.Ordinal);
        await site.ReadAsync("/aftercare/side-effects");
        var first = history.QuerySelectorAll(".version input[name=from]")[^1].GetAttribute("value");
        using var restored = await publisher.SendAsync(history, $"{Old}/history/{first}/restore");
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
    }

    [Theory]
    [InlineData("aftercare", "when-to-get-help", "This name is taken by")]
    [InlineData("aftercare", "Normal", "lower-case letters")]
    [InlineData("aftercare", "index", "lower-case letters")]
    [InlineData("aftercare", "side-effects", "the name that it has now")]
    [InlineData("staff", "normal", "Choose the topic")]
    [InlineData("aftercare", "old-name", "is led to /aftercare/day-by-day")]
    public async Task A_name_that_it_cannot_have_is_refused_and_stays_in_the_field(string topic, string name, string why)
    {
        site.With("redirects.yml", "/aftercare/old-name: /aftercare/day-by-day\n");
        var writer = await site.SignInAsync();

        var page = await writer.AnswerAsync(
            $"{Old}/rename",
            $"{Old}/rename",
            HttpStatusCode.BadRequest,
            ("NewTopic", topic),
            ("NewName", name)
        );

        Assert.Contains(why, page.QuerySelector(".form-field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, page.QuerySelector("#NewName")!.GetAttribute("value"));
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Changes.ToListAsync()));
    }

    private static async Task<int> BeginAsync(DeskVisitor person)
    {
        using var begun = await person.SendAsync(
            $"{Old}/rename",
            $"{Old}/rename",
            ("NewTopic", "aftercare"),
            ("NewName", "normal-and-not")
        );
        return NumberOf(begun);
    }

    private static int NumberOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string LineOf(AngleSharp.Dom.IDocument page, string title) =>
        page.QuerySelectorAll(".desk-list li")
            .Single(line => line.QuerySelector("a")!.TextContent == title)
            .QuerySelector(".desk-quiet")!
            .TextContent;

    private Dictionary<string, string> Files() =>
        Directory
            .EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetRelativePath(site.Folder, file), File.ReadAllText, StringComparer.Ordinal);

    private string FileOf(string path) => Path.Combine(site.Folder, path);

    /// <summary>Where a link of a signed page leads is part of what was signed: the same save confirms it.</summary>
    private static string WithoutSignature(string page) =>
        page.IndexOf("\nreview:", StringComparison.Ordinal) is >= 0 and var from
            ? page[..from] + page[page.IndexOf("\n---\n", from, StringComparison.Ordinal)..]
            : page;
}

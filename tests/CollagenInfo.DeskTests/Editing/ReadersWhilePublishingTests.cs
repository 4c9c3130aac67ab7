using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>
/// Many read all the time while the content folder goes to another branch and back, and while changes of one and of several files are
/// published and committed.
/// </summary>
public sealed partial class ReadersWhilePublishingTests : IAsyncDisposable
{
    private const int Readers = 20;
    private const string Kinder = "Please sleep an hour. Please rest an hour.";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    private static readonly string[] Pages = ["sun", "rest", "swim"];

    private readonly DeskSite site = new();

    /// <summary>Whether the folder may be on the branch that has no page about swimming.</summary>
    private volatile bool swimMayBeGone = true;

    public ReadersWhilePublishingTests() =>
        site.WithArticle("aftercare/sun", "Stay in the shade. Then see [makeup](makeup.md).")
            .WithArticle("aftercare/rest", "Sleep an hour. Rest an hour.")
            .WithArticle("aftercare/swim", "Swim {{ aftercare.makeup }} later. Then see [makeup](makeup.md).")
            .WithSetting("Desk:Git", "commit");

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nobody_sees_half_of_a_change_and_each_is_a_commit_of_its_own_files()
    {
        var repository = GitRepository.Of(Path.GetDirectoryName(site.Folder)!);
        AddBranch(repository);
        var (writer, publisher) = (await site.SignInAsync(), await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs));
        await site.WaitForVersionsAsync(count: 1, "aftercare/swim.md");
        int[] changes =
        [
            await writer.BeginAsync(EditorOf("sun"), "Stay", "Please stay"),
            await writer.BeginAsync(EditorOf("rest"), "Sleep an hour. Rest an hour.", Kinder),
            await writer.BeginAsync(EditorOf("swim"), "Swim", "Please swim"),
            await BeginRenamingAsync(publisher),
        ];
        using var isOver = new CancellationTokenSource();
        var readers = Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadUntilAsync(isOver.Token)));

        try
        {
            await ChangeBranchesAsync(repository, writer);
            swimMayBeGone = false;
            foreach (var change in changes)
            {
                await publisher.PublishAsync(change, why: $"Change {change}");
                await repository.WaitForCommitAsync($"{(change == changes[^1] ? "Paula" : "Nora Writer")}: Change {change}");
            }
        }
        finally
        {
            await isOver.CancelAsync();
            await readers;
        }

        var read = await readers;
        Assert.Empty(read.SelectMany(texts => texts.Complaints));
        Assert.Contains(read, texts => texts.Seen.Contains(Kinder));
        Assert.Equal(
            ["M content/aftercare/swim.md", "M content/aftercare/rest.md", "M content/aftercare/sun.md"],
            Enumerable.Range(1, 3).Select(back => repository.FilesOf($"HEAD~{back}"))
        );
        Assert.Empty(repository.Run("status", "--short", "content"));
    }

    /// <summary>A branch on which two pages say something else, one is gone, and one is new.</summary>
    private void AddBranch(GitRepository repository)
    {
        repository.Run("checkout", "--quiet", "-b", "old");
        site.WithEdit("aftercare/sun.md", "shade", "house")
            .WithEdit("aftercare/rest.md", "Sleep an hour. Rest an hour.", "Sleep a day. Rest a day.")
            .WithArticle("aftercare/old", "Of the other branch.")
            .Without("aftercare/swim.md");
        repository.Commit("Old");
        repository.Run("checkout", "--quiet", "main");
    }

    private async Task ChangeBranchesAsync(GitRepository repository, DeskVisitor writer)
    {
        for (var round = 0; round < 2; round++)
        {
            repository.Run("checkout", "--quiet", "old");
            site.ContentNow.Refresh();
            await BarsAsync(writer, areThere: true);
            repository.Run("checkout", "--quiet", "main");
            site.ContentNow.Refresh();
            await BarsAsync(writer, areThere: false);
        }
    }

    private static string EditorOf(string page) => $"/staff/edit/aftercare/{page}";

    private static async Task<int> BeginRenamingAsync(DeskVisitor publisher)
    {
        var rename = EditorOf("makeup") + "/rename";
        using var begun = await publisher.SendAsync(rename, rename, ("NewTopic", "aftercare"), ("NewName", "cosmetics"));
        return int.Parse(begun.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private static async Task BarsAsync(DeskVisitor writer, bool areThere)
    {
        foreach (var page in Pages)
        {
            var bar = (await writer.ReadAsync(EditorOf(page))).QuerySelector("[data-moved]:not([hidden])");
            Assert.True(areThere == bar is not null, $"{page}: {bar?.TextContent}");
        }
    }

    private async Task<(List<string> Complaints, HashSet<string> Seen)> ReadUntilAsync(CancellationToken isOver)
    {
        List<string> complaints = [];
        HashSet<string> seen = [];
        while (!isOver.IsCancellationRequested)
        {
            var (sun, swim, again, rest) =
                (await TextAsync("sun"), await FindTextAsync("swim", swimMayBeGone), await TextAsync("sun"), await TextAsync("rest"));
            seen.Add(rest);
            string[] halves =
            [
                sun.Length > 0 && await IsThereAsync(LinkOf(sun)) ? "" : $"leads nowhere: {sun}",
                swim is null || LinkOf(again) != LinkOf(sun) || LinkOf(swim) == LinkOf(sun) ? "" : $"has another link than sun: {swim}",
                swim is null || swim.Contains(">48 hours<", StringComparison.Ordinal) ? "" : $"has no number: {swim}",
                rest is "Sleep an hour. Rest an hour." or Kinder or "Sleep a day. Rest a day." ? "" : $"is mixed: {rest}",
            ];
            complaints.AddRange(halves.Where(half => half.Length > 0));
            await Task.Delay(50, CancellationToken.None);
        }

        return (complaints, seen);
    }

    /// <summary>The text of a page that is always there.</summary>
    private async Task<string> TextAsync(string page) => (await FindTextAsync(page, mayBeGone: false))!;

    /// <summary>The text of a page as it is sent, empty if there is none on it; null if there is no such page.</summary>
    private async Task<string?> FindTextAsync(string page, bool mayBeGone)
    {
        using var answer = await site.AskAsync($"/aftercare/{page}");
        if (mayBeGone && answer.StatusCode is HttpStatusCode.NotFound)
        {
            return null;
        }

        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{page}: {answer.StatusCode}");
        return First().Match(await answer.Content.ReadAsStringAsync()).Groups["text"].Value;
    }

    private static string LinkOf(string text) => Link().Match(text).Groups["to"].Value;

    /// <summary>Whether a link leads to a page, also if that has got another name meanwhile.</summary>
    private async Task<bool> IsThereAsync(string address)
    {
        using var answer = await site.AskAsync(address);
        if (answer.Headers.Location is not { } moved)
        {
            return answer.StatusCode is HttpStatusCode.OK;
        }

        using var there = await site.AskAsync(moved.OriginalString);
        return there.StatusCode is HttpStatusCode.OK;
    }

    [GeneratedRegex("<p>(?<text>(Please )?(stay|sleep|swim) .*?)</p>", Options, 1000)]
    private static partial Regex First();

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", Options, 1000)]
    private static partial Regex Link();
}

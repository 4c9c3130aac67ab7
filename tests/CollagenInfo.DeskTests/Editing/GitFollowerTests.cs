using System.Globalization;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.Editing;

public sealed class GitFollowerTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Makeup = "/staff/edit/aftercare/makeup";
    private const string Sun = "/staff/edit/aftercare/sun";

    private readonly DeskSite site = new();

    private GitRepository Repository { get; set; } = null!;

    public Task InitializeAsync()
    {
        site.WithArticle("aftercare/sun", "Stay in the shade.").WithSetting("Desk:Git", "commit");
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Each_change_is_a_commit_of_who_published_it()
    {
        Repository = GitRepository.Of(Top);
        var publisher = await SignInAsync();
        site.WithEdit("aftercare/sun.md", "shade", "shadow");
        Repository.Run("add", "--all", "content");

        await publisher.PublishAsync(await publisher.BeginAsync(Makeup, "Wait", "Please wait"), why: "Kinder");
        await Repository.WaitForCommitAsync("Paula: Kinder");
        await publisher.PublishAsync(Makeup, "Please wait", "Do wait");
        await Repository.WaitForCommitAsync("Paula: Makeup");

        Assert.Equal(["Paula: Makeup", "Paula: Kinder", "Dev: First"], Repository.Log);
        Assert.Equal("M content/aftercare/makeup.md", Repository.FilesOf("HEAD"));
        Assert.Equal("M  content/aftercare/sun.md", Repository.Run("status", "--short", "content"));
        Assert.DoesNotContain("git", (await publisher.ReadAsync("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_gets_another_name_is_one_commit_and_what_was_committed_before_none_again()
    {
        Repository = GitRepository.Of(Top);
        var publisher = await SignInAsync();
        foreach (var (before, after) in new[] { ("Wait", "Please wait"), ("Please wait", "Do wait") })
        {
            await publisher.PublishAsync(await publisher.BeginAsync(Makeup, before, after), why: after);
            await Repository.WaitForCommitAsync($"Paula: {after}");
        }

        await RenameAsync(publisher);

        Assert.Equal(["Paula: Renamed", "Paula: Do wait", "Paula: Please wait", "Dev: First"], Repository.Log);
    }

    [Fact]
    public async Task A_text_is_known_by_who_wrote_it_under_the_name_that_it_had()
    {
        Repository = GitRepository.Of(Top);
        var publisher = await SignInAsync();
        await site.WaitForVersionsAsync(1);

        await RenameAsync(publisher);

        var history = await publisher.ReadAsync("/staff/edit/aftercare/cosmetics/history");
        Assert.Contains("git: Dev, First", history.QuerySelectorAll(".version")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_it_is_its_author_whoever_confirms_it()
    {
        Repository = GitRepository.Of(Top);
        var (writer, publisher) = (await site.SignInAsync(), await SignInAsync());
        var change = await writer.BeginAsync(Makeup, "Wait", "Please wait");

        await publisher.PublishAsync(change, why: "Kinder");
        await Repository.WaitForCommitAsync("Nora Writer: Kinder");

        Assert.Contains("Put on the site by Paula.", Repository.Run("log", "-1", "--format=%b"), StringComparison.Ordinal);
        var history = await publisher.ReadAsync($"{Makeup}/history");
        Assert.Contains("written by Nora Writer, put on the site by Paula", history.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task During_an_unfinished_merge_publishing_works_and_each_change_is_committed_after_it()
    {
        Repository = GitRepository.Of(Top);
        var publisher = await SignInAsync();
        BeginMerge();

        await publisher.PublishAsync(await publisher.BeginAsync(Makeup, "Wait", "Please wait"), why: "Kinder");
        await Background.WaitForAsync(() => Delay.Trouble?.Changes == 1);
        var today = (await publisher.ReadAsync("/staff")).QuerySelector("#git")!.ParentElement!.TextContent;
        await publisher.PublishAsync(await publisher.BeginAsync(Makeup, "Please wait", "Do wait"), why: "Kinder still");
        await Background.WaitForAsync(() => Delay.Trouble?.Changes == 2);
        site.With("aftercare/sun.md", await File.ReadAllTextAsync(FileOf("aftercare/sun.md.both")));
        Repository.Run("add", "content/aftercare/sun.md");
        Repository.Run("commit", "--quiet", "--message=Merged");
        site.ContentNow.Refresh();
        await Repository.WaitForCommitAsync("Paula: Kinder still");

        Assert.Contains("1 change is not in git yet: a merge is under way in the content folder.", today, StringComparison.Ordinal);
        Assert.Equal(["Paula: Kinder still", "Paula: Kinder", "Dev: Merged"], Repository.Log[..3]);
        Assert.Equal("M content/aftercare/makeup.md", Repository.FilesOf("HEAD~1"));
        Assert.Contains("Please wait", Repository.Run("show", "HEAD~1:content/aftercare/makeup.md"), StringComparison.Ordinal);
        await Background.WaitForAsync(() => Delay.Trouble is null);
        Assert.Single(await site.JournalAsync(), $"{Journal.Server} {JournalEvent.NotInGit}");
    }

    [Fact]
    public async Task What_is_published_while_the_one_before_is_committed_gets_its_own_commit()
    {
        Repository = GitRepository.Of(Top);
        var publisher = await SignInAsync();
        await site.WaitForVersionsAsync(count: 1, "aftercare/sun.md");
        var (busy, began, go) = (InGit("index.lock"), InGit("began"), InGit("go"));
        await File.WriteAllTextAsync(busy, "");
        await publisher.PublishAsync(await publisher.BeginAsync(Sun, "shade", "shadow"), why: "First of all");
        await publisher.PublishAsync(await publisher.BeginAsync(Makeup, "Wait", "Please wait"), why: "Kinder");
        await Background.WaitForAsync(() => Delay.Trouble?.Changes == 2);
        Repository.RefuseCommitsBy($"touch '{began}'; while [ ! -e '{go}' ]; do sleep 0.05; done");
        File.Delete(busy);
        site.With("aftercare/other.md", TestContentFolder.Makeup);
        site.ContentNow.Refresh();
        await Background.WaitForAsync(() => File.Exists(began));

        await publisher.PublishAsync(await publisher.BeginAsync(Makeup, "Please wait", "Do wait"), why: "Kinder still");
        await File.WriteAllTextAsync(go, "");
        await Repository.WaitForCommitAsync("Paula: Kinder still");

        Assert.Equal(["Paula: Kinder still", "Paula: Kinder", "Paula: First of all", "Dev: First"], Repository.Log);
        Assert.Contains("Please wait", Repository.Run("show", "HEAD~1:content/aftercare/makeup.md"), StringComparison.Ordinal);
    }

    /// <summary>What is waiting is written down nowhere, so it is not forgotten either.</summary>
    [Fact]
    public async Task What_was_published_while_there_was_no_git_is_committed_once_there_is()
    {
        Repository = GitRepository.Of(Top);
        Directory.Move(Path.Combine(Top, ".git"), Path.Combine(Top, ".git-away"));
        var publisher = await SignInAsync();
        await publisher.PublishAsync(Makeup, "Wait", "Please wait");
        await Background.WaitForAsync(() => Delay.Trouble is not null);
        Directory.Move(Path.Combine(Top, ".git-away"), Path.Combine(Top, ".git"));

        site.WithEdit("aftercare/sun.md", "shade", "shadow");
        site.ContentNow.Refresh();

        await Repository.WaitForCommitAsync("Paula: Makeup");
        Assert.Equal("M content/aftercare/makeup.md", Repository.FilesOf("HEAD"));
    }

    [Fact]
    public async Task History_names_who_committed_what_came_by_git()
    {
        Repository = GitRepository.Of(Top);
        var writer = await site.SignInAsync();
        await site.WaitForVersionsAsync(count: 1, "aftercare/sun.md");

        site.WithEdit("aftercare/sun.md", "shade", "shadow");
        Repository.Commit("Fix the shade");
        site.ContentNow.Refresh();
        await site.WaitForVersionsAsync(count: 2, "aftercare/sun.md");
        site.WithEdit("aftercare/sun.md", "shadow", "house");
        site.ContentNow.Refresh();
        await site.WaitForVersionsAsync(count: 3, "aftercare/sun.md");

        var versions = (await writer.ReadAsync("/staff/edit/aftercare/sun/history")).QuerySelectorAll(".version");
        Assert.Contains("edited on disk", versions[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("git: Dev, Fix the shade", versions[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("git: Dev, First", versions[2].TextContent, StringComparison.Ordinal);
    }

    private string InGit(string file) => Path.Combine(Top, ".git", file);

    private string Top => Path.GetDirectoryName(site.Folder)!;

    private GitDelay Delay => site.Services.GetRequiredService<GitDelay>();

    private async Task<DeskVisitor> SignInAsync()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        await site.WaitForVersionsAsync(count: 1);
        return publisher;
    }

    /// <summary>Two branches have changed the same sentence, and nobody has decided yet.</summary>
    private void BeginMerge()
    {
        Repository.Run("checkout", "--quiet", "-b", "other");
        site.WithEdit("aftercare/sun.md", "shade", "house");
        File.WriteAllText(FileOf("aftercare/sun.md.both"), File.ReadAllText(FileOf("aftercare/sun.md")));
        Repository.Run("commit", "--quiet", "--all", "--message=House");
        Repository.Run("checkout", "--quiet", "main");
        site.WithEdit("aftercare/sun.md", "shade", "garden");
        Repository.Run("commit", "--quiet", "--all", "--message=Garden");
        Assert.NotEqual(0, Repository.Try("merge", "other").Code);
    }

    private async Task RenameAsync(DeskVisitor publisher)
    {
        (string, string)[] name = [("NewTopic", "aftercare"), ("NewName", "cosmetics")];
        using var begun = await publisher.SendAsync($"{Makeup}/rename", $"{Makeup}/rename", name);
        var change = int.Parse(begun.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        await publisher.PublishAsync(change, why: "Renamed");
        await Repository.WaitForCommitAsync("Paula: Renamed");
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}

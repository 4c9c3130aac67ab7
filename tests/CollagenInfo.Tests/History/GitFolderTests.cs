using System.Text;
using CollagenInfo.Content.History;

namespace CollagenInfo.Tests.History;

public sealed class GitFolderTests : IDisposable
{
    private const string Makeup = "aftercare/make up.md";

    private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("git-folder-");
    private readonly string folder;
    private readonly GitRepository repository;

    public GitFolderTests()
    {
        folder = Path.Combine(top.FullName, "the site", "content");
        Write(Makeup, "One.");
        Write("facts.yml", "a: 1");
        repository = GitRepository.Of(top.FullName);
    }

    public void Dispose() => top.Delete(recursive: true);

    [Fact]
    public async Task A_commit_has_its_author_and_its_files_and_what_others_have_staged_stays_staged()
    {
        Write("facts.yml", "a: 2");
        repository.Run("add", "--all");
        Write(Makeup, "Two.");
        Write("aftercare/-new.md", "New.");

        await CommitAsync("# Why\nnot", (Makeup, "Two."), ("aftercare/-new.md", "New."));

        Assert.Equal(["Paula O'Hara: # Why not", "Dev: First"], repository.Log);
        Assert.Equal("paula-o-hara@staff.invalid 1795953600", repository.Run("log", "-1", "--format=%ae %at"));
        Assert.Equal("A the site/content/aftercare/-new.md\nM the site/content/aftercare/make up.md", repository.FilesOf("HEAD"));
        Assert.Equal("M  \"the site/content/facts.yml\"", repository.Run("status", "--short"));
    }

    [Fact]
    public async Task A_text_that_a_newer_one_has_replaced_is_committed_as_it_was()
    {
        Write(Makeup, "Three.");

        await CommitAsync("Second", isInFolder: false, (Makeup, "Two."), ("aftercare/new.md", "New."));

        Assert.Equal("Two.", repository.Run("show", $"HEAD:the site/content/{Makeup}"));
        Assert.Equal("New.", repository.Run("show", "HEAD:the site/content/aftercare/new.md"));
        Assert.Equal("Three.", await File.ReadAllTextAsync(Path.Combine(folder, Makeup)));
        Assert.Empty(repository.Run("diff", "--cached", "--name-only"));
    }

    [Fact]
    public async Task A_removed_file_is_removed_and_the_folder_may_be_the_whole_repository()
    {
        File.Delete(Path.Combine(folder, Makeup));
        var git = new GitFolder(top.FullName);

        await git.CommitAsync(CommitOf("Gone", true, ($"the site/content/{Makeup}", null)), default);

        Assert.Equal($"D the site/content/{Makeup}", repository.FilesOf("HEAD"));
        Assert.Null((await git.HeadAsync(default)).Find($"the site/content/{Makeup}"));
    }

    [Fact]
    public async Task While_a_merge_is_under_way_nothing_is_committed()
    {
        repository.Run("checkout", "--quiet", "-b", "other");
        Write(Makeup, "Theirs.");
        repository.Commit("Theirs");
        repository.Run("checkout", "--quiet", "main");
        Write(Makeup, "Ours.");
        repository.Commit("Ours");
        Assert.NotEqual(0, repository.Try("merge", "other").Code);

        var refused = await Assert.ThrowsAsync<GitException>(() => CommitAsync("Now", ("facts.yml", "a: 1")));

        Assert.Equal((GitFault.Busy, "a merge is under way in the content folder"), (refused.Fault, refused.Message));
        Assert.Equal("Dev: Ours", repository.Log[0]);
    }

    [Fact]
    public async Task Without_a_branch_nothing_is_committed()
    {
        repository.Run("checkout", "--quiet", "--detach");
        Write("facts.yml", "a: 2");

        var refused = await Assert.ThrowsAsync<GitException>(() => CommitAsync("Now", ("facts.yml", "a: 2")));

        Assert.Equal("no branch is checked out in the content folder", refused.Message);
        Assert.Equal(["Dev: First"], repository.Log);
    }

    [Fact]
    public async Task While_somebody_works_with_git_nothing_is_committed()
    {
        await File.WriteAllTextAsync(Lock, "");
        Write("facts.yml", "a: 2");

        var refused = await Assert.ThrowsAsync<GitException>(() => CommitAsync("Now", ("facts.yml", "a: 2")));

        Assert.Equal((GitFault.Busy, $"{Lock} is there. If no git is running, delete it."), (refused.Fault, refused.Detail));
        Assert.True(File.Exists(Lock));
    }

    [Fact]
    public async Task A_hook_that_refuses_is_heard_and_nobody_else_commits_the_file_by_accident()
    {
        Write("aftercare/new.md", "New.");
        repository.RefuseCommitsBy("echo 'No commits on Sundays' >&2; exit 1");

        var refused = await Assert.ThrowsAsync<GitException>(() => CommitAsync("Now", ("aftercare/new.md", "New.")));

        Assert.Equal((GitFault.Refused, "No commits on Sundays"), (refused.Fault, refused.Detail));
        Assert.Empty(repository.Run("diff", "--cached", "--name-only"));
    }

    [Fact]
    public async Task A_git_that_does_not_end_is_ended_and_leaves_nothing_locked()
    {
        Write("facts.yml", "a: 2");
        repository.RefuseCommitsBy("sleep 600");
        var git = new GitFolder(folder) { Patience = TimeSpan.FromMilliseconds(700) };

        var slow = await Assert.ThrowsAsync<GitException>(() => git.CommitAsync(CommitOf("Now", true, ("facts.yml", "a: 2")), default));
        repository.RefuseCommitsBy("exit 0");
        await CommitAsync("Now", ("facts.yml", "a: 2"));

        Assert.Equal(GitFault.TooSlow, slow.Fault);
        Assert.Equal("Paula O'Hara: Now", repository.Log[0]);
    }

    [Fact]
    public async Task A_git_that_is_ended_while_it_adds_a_new_file_leaves_nothing_locked()
    {
        Write("aftercare/new.md", "New.");
        repository.WaitWhileLocked();
        var git = new GitFolder(folder) { Patience = TimeSpan.FromMilliseconds(700) };

        var slow = await Assert.ThrowsAsync<GitException>(() =>
            git.CommitAsync(CommitOf("Now", true, ("aftercare/new.md", "New.")), default)
        );

        Assert.Equal((GitFault.TooSlow, "git add took longer than 1 seconds"), (slow.Fault, slow.Detail));
        Assert.False(File.Exists(Lock));
    }

    [Fact]
    public async Task Without_a_repository_that_is_said()
    {
        var elsewhere = Directory.CreateTempSubdirectory("no-git-");

        var refused = await Assert.ThrowsAsync<GitException>(() => new GitFolder(elsewhere.FullName).HeadAsync(default));

        Assert.Equal("the content folder is in no git repository", refused.Message);
        Assert.Null((await new GitFolder(elsewhere.FullName).LogAsync(Makeup, default)).Find([], DateTimeOffset.UtcNow));
        elsewhere.Delete();
    }

    [Fact]
    public async Task What_the_last_commit_has_is_told_even_where_git_stores_other_line_ends()
    {
        Write(".gitattributes", "* text=auto");
        Write("aftercare/lines.md", "One.\r\nTwo.\r\n");
        repository.Commit("Lines");
        var git = new GitFolder(folder);

        var head = await git.HeadAsync(default);

        Assert.True(await git.HasAsync(head, Makeup, Bytes("One."), default));
        Assert.False(await git.HasAsync(head, Makeup, Bytes("Two."), default));
        Assert.False(await git.HasAsync(head, Makeup, null, default));
        Assert.True(await git.HasAsync(head, "aftercare/lines.md", Bytes("One.\r\nTwo.\r\n"), default));
        Assert.True(await git.HasAsync(head, "aftercare/none.md", null, default));
    }

    [Fact]
    public async Task Before_the_first_commit_there_is_nothing_and_the_first_can_be_made()
    {
        Directory.Delete(Path.Combine(top.FullName, ".git"), recursive: true);
        repository.Run("init", "--quiet", "--initial-branch=main");

        Assert.Null((await new GitFolder(folder).HeadAsync(default)).Find(Makeup));
        await CommitAsync("The first", (Makeup, "One."));

        Assert.Equal(["Paula O'Hara: The first"], repository.Log);
    }

    [Fact]
    public async Task Commits_are_sent_on_and_it_is_said_when_the_other_copy_has_more()
    {
        var git = new GitFolder(folder);
        var nowhere = await Assert.ThrowsAsync<GitException>(() => git.PushAsync(default));
        var other = GitRepository.Bare(Path.Combine(top.FullName, ".git", "other"));
        repository.Run("remote", "add", "origin", Path.Combine(top.FullName, ".git", "other"));
        repository.Run("push", "--quiet", "--set-upstream", "origin", "main");

        Write("facts.yml", "a: 2");
        await CommitAsync("Sent", ("facts.yml", "a: 2"));
        await git.PushAsync(default);
        repository.Run("reset", "--quiet", "--hard", "HEAD~1");
        await CommitAsync("Refused", isInFolder: false, ("facts.yml", "a: 3"));
        var refused = await Assert.ThrowsAsync<GitException>(() => git.PushAsync(default));

        Assert.Equal("the branch has no place to be sent to", nowhere.Message);
        Assert.Equal("the other copy has changes that are not here", refused.Message);
        Assert.Equal("Paula O'Hara: Sent", other.Log[0]);
    }

    [Fact]
    public async Task A_text_is_known_by_the_commit_that_brought_it_on_whatever_branch()
    {
        repository.Run("checkout", "--quiet", "-b", "old");
        Write(Makeup, "Two.");
        repository.Commit("Fix the phone");
        File.Delete(Path.Combine(folder, Makeup));
        repository.Commit("Drop the page");
        repository.Run("checkout", "--quiet", "main");

        var log = await new GitFolder(folder).LogAsync(Makeup, default);

        Assert.Equal(new GitAuthor("Dev", "Fix the phone"), log.Find(Bytes("Two."), DateTimeOffset.UtcNow));
        Assert.Equal(new GitAuthor("Dev", "Drop the page"), log.Find(null, DateTimeOffset.UtcNow));
        Assert.Null(log.Find(Bytes("Three."), DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task A_commit_of_the_desk_brought_nothing()
    {
        Write(Makeup, "Two.");
        var git = new GitFolder(folder);
        var commit = new GitCommit
        {
            Author = "Mara",
            At = DateTimeOffset.UtcNow,
            Subject = "Kinder",
            Files = new Dictionary<string, byte[]?> { [Makeup] = Bytes("Two.") },
            IsInFolder = true,
        };

        await git.CommitAsync(commit, default);

        Assert.Null((await git.LogAsync(Makeup, default)).Find(Bytes("Two."), DateTimeOffset.UtcNow));
    }

    private string Lock => Path.Combine(top.FullName, ".git", "index.lock");

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }

    private Task CommitAsync(string subject, params (string Path, string? Text)[] files) => CommitAsync(subject, true, files);

    private Task CommitAsync(string subject, bool isInFolder, params (string Path, string? Text)[] files) =>
        new GitFolder(folder).CommitAsync(CommitOf(subject, isInFolder, files), default);

    private static GitCommit CommitOf(string subject, bool isInFolder, params (string Path, string? Text)[] files) =>
        new()
        {
            Author = "Paula O'Hara",
            At = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero),
            Subject = subject,
            Files = files.ToDictionary(file => file.Path, file => file.Text is null ? null : Bytes(file.Text)),
            IsInFolder = isInFolder,
        };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

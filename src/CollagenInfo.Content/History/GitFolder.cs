using System.Text;

namespace CollagenInfo.Content.History;

/// <summary>
/// The content folder as a folder of git, which is asked by its command line. This is the only room that starts a program.
/// </summary>
/// <param name="folder">The content folder; it may be a part of a larger repository.</param>
public sealed class GitFolder(string folder)
{
    internal const string Committer = "Staff desk";

    /// <summary>Below it no mail can ever arrive. Commits must have an address, and the desk knows none of people.</summary>
    private const string NoDomain = "staff.invalid";

    private static readonly (string Mark, string What)[] UnderWay =
    [
        ("MERGE_HEAD", "a merge is under way in the content folder"),
        ("rebase-merge", "a rebase is under way in the content folder"),
        ("rebase-apply", "a rebase is under way in the content folder"),
        ("CHERRY_PICK_HEAD", "a cherry-pick is under way in the content folder"),
        ("REVERT_HEAD", "a revert is under way in the content folder"),
    ];

    /// <summary>How long git may take for one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it may take to send commits to another machine.</summary>
    public TimeSpan PatienceToPush { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What the last commit has of the content folder; nothing if there is no commit yet.</summary>
    /// <exception cref="GitException">There is no git or no repository, or git does not answer.</exception>
    public async Task<GitHead> HeadAsync(CancellationToken stop)
    {
        await FindPlaceAsync(stop);
        if (!(await RunAsync(["rev-parse", "--quiet", "--verify", "HEAD"], stop)).IsYes)
        {
            return GitHead.Empty;
        }

        // Each is "mode kind id", a tab, and the path.
        var listed = (await AskAsync(["ls-tree", "-r", "-z", "HEAD"], stop)).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return new GitHead(
            listed
                .Select(line => (Words: line.Split('\t', 2)[0].Split(' '), Path: line.Split('\t', 2)[1]))
                .ToDictionary(file => file.Path, file => new GitEntry(file.Words[2], file.Words[0] == "120000"), StringComparer.Ordinal)
        );
    }

    /// <summary>Whether a commit has a file with these bytes, as git stores them; null: whether it has none.</summary>
    /// <exception cref="GitException">git does not answer.</exception>
    public async Task<bool> HasAsync(GitHead head, string path, byte[]? bytes, CancellationToken stop)
    {
        var entry = head.Find(path);
        if (entry is null || bytes is null)
        {
            return entry is null && bytes is null;
        }

        return entry.Id == GitBlob.IdOf(bytes, entry.Id)
            || entry.Id == (await AskAsync(["hash-object", "--stdin", $"--path={path}"], stop, bytes)).Trim();
    }

    /// <summary>
    /// Makes one commit of these files alone, on the branch that is checked out. What somebody has staged stays staged, and what they
    /// have begun in these files stays in the folder.
    /// </summary>
    /// <exception cref="GitException">It was not made.</exception>
    public async Task CommitAsync(GitCommit commit, CancellationToken stop)
    {
        var place = await FindPlaceAsync(stop);
        await RefuseIfBusyAsync(place, stop);
        using var apart = commit.IsInFolder ? null : new GitWorkTree(place.Prefix, commit.Files);
        var known = (await AskAsync(["ls-files", "-z", "--", .. commit.Files.Keys], stop)).Split('\0');
        string[] begun = [.. commit.Files.Where(file => file.Value is not null).Select(file => file.Key).Except(known)];
        try
        {
            if (begun.Length > 0)
            {
                // Only that there will be such a file: if the commit is not made, nobody else's has it.
                await AskAsync(["add", "--intent-to-add", "--", .. begun], stop, place: place, apart: apart);
            }

            await AskAsync(
                ["commit", "--only", "--quiet", "--file=-", "--", .. commit.Files.Keys],
                stop,
                Encoding.UTF8.GetBytes(commit.Subject.ReplaceLineEndings(" ") + (commit.More is { } more ? $"\n\n{more}\n" : "\n")),
                place,
                apart,
                Identity(commit)
            );
        }
        catch (Exception fault) when (fault is GitException { Fault: GitFault.TooSlow } or OperationCanceledException)
        {
            // A git that was ended leaves its lock, and nobody could commit any more.
            File.Delete(place.Lock);
            throw;
        }
    }

    /// <summary>Sends the branch that is checked out to where it comes from, if that has not all of it.</summary>
    /// <exception cref="GitException">It was not sent.</exception>
    public async Task PushAsync(CancellationToken stop)
    {
        var count = await RunAsync(["rev-list", "--count", "@{upstream}..HEAD"], stop);
        if (!count.IsYes)
        {
            throw new GitException(GitFault.Refused, "the branch has no place to be sent to", count.Complaint);
        }

        if (count.Text.Trim() == "0")
        {
            return;
        }

        var answer = await GitProcess.RunAsync(new GitQuestion(folder, "push", "--quiet"), PatienceToPush, stop);
        if (!answer.IsYes)
        {
            throw new GitException(
                GitFault.Refused,
                answer.Errors.Contains("[rejected]", StringComparison.Ordinal)
                    ? "the other copy has changes that are not here"
                    : "the other copy cannot be reached, or refuses them",
                FirstFault(answer)
            );
        }
    }

    /// <summary>Who brought the texts of a file; nobody if there is no git, or the file is not in it.</summary>
    public async Task<GitLog> LogAsync(string path, CancellationToken stop)
    {
        try
        {
            var answer = await RunAsync(GitLog.Question(path), stop);
            return answer.IsYes ? GitLog.Parse(answer.Text) : GitLog.Empty;
        }
        catch (GitException)
        {
            return GitLog.Empty;
        }
    }

    private async Task<Place> FindPlaceAsync(CancellationToken stop)
    {
        var answer = await RunAsync(["rev-parse", "--absolute-git-dir", "--show-prefix"], stop);
        return answer.IsYes && answer.Text.Split('\n') is [var own, var prefix, ..] ? new Place(own, prefix)
            : answer.Errors.Contains("not a git repository", StringComparison.Ordinal)
                ? throw new GitException(GitFault.NotThere, "the content folder is in no git repository", answer.Complaint)
            : throw Refusal(answer);
    }

    private async Task RefuseIfBusyAsync(Place place, CancellationToken stop)
    {
        if (UnderWay.FirstOrDefault(work => Path.Exists(Path.Combine(place.Own, work.Mark))).What is { } what)
        {
            throw new GitException(GitFault.Busy, what);
        }

        if (Path.Exists(place.Lock))
        {
            throw Locked($"{place.Lock} is there. If no git is running, delete it.");
        }

        if (!(await RunAsync(["symbolic-ref", "--quiet", "HEAD"], stop)).IsYes)
        {
            throw new GitException(GitFault.Busy, "no branch is checked out in the content folder");
        }
    }

    private async Task<string> AskAsync(
        IReadOnlyList<string> arguments,
        CancellationToken stop,
        byte[]? input = null,
        Place? place = null,
        GitWorkTree? apart = null,
        Dictionary<string, string>? environment = null
    )
    {
        environment ??= [];
        if (apart is not null)
        {
            (environment["GIT_DIR"], environment["GIT_WORK_TREE"]) = (place!.Own, apart.Root);
            // A file that was just written says nothing of whether the one in git may be run.
            arguments = ["-c", "core.fileMode=false", .. arguments];
        }

        var answer = await GitProcess.RunAsync(
            new GitQuestion(apart?.Folder ?? folder, arguments) { Input = input, Environment = environment },
            Patience,
            stop
        );
        return answer.IsYes ? answer.Text : throw Refusal(answer);
    }

    private Task<GitAnswer> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop) =>
        GitProcess.RunAsync(new GitQuestion(folder, arguments), Patience, stop);

    private static GitException Refusal(GitAnswer answer) =>
        answer.Errors.Contains("index.lock", StringComparison.Ordinal)
            ? Locked(FirstFault(answer))
            : new GitException(GitFault.Refused, "git refuses it", FirstFault(answer));

    private static GitException Locked(string? detail) =>
        new(GitFault.Busy, "somebody is just working with git in the content folder", detail);

    /// <summary>What git calls fatal or an error; otherwise the last that was said, which may be a hook's.</summary>
    private static string? FirstFault(GitAnswer answer) =>
        answer.Errors.Split('\n').FirstOrDefault(line => line.StartsWith("fatal:", StringComparison.Ordinal)) ?? answer.Complaint;

    private static Dictionary<string, string> Identity(GitCommit commit) =>
        new()
        {
            ["GIT_AUTHOR_NAME"] = commit.Author,
            ["GIT_AUTHOR_EMAIL"] = AddressOf(commit.Author),
            ["GIT_AUTHOR_DATE"] = $"@{commit.At.ToUnixTimeSeconds()} +0000",
            ["GIT_COMMITTER_NAME"] = Committer,
            ["GIT_COMMITTER_EMAIL"] = AddressOf(Committer),
        };

    /// <summary>"Nora Writer" is nora-writer@staff.invalid: programs that count commits tell people apart by it.</summary>
    private static string AddressOf(string name)
    {
        var letters = name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-');
        return $"{string.Concat(letters).Trim('-')}@{NoDomain}";
    }

    /// <summary>Where the repository is.</summary>
    /// <param name="Own">git's own folder.</param>
    /// <param name="Prefix">The content folder in it, ended by a slash; empty if it is the repository.</param>
    private sealed record Place(string Own, string Prefix)
    {
        public string Lock => Path.Combine(Own, "index.lock");
    }
}

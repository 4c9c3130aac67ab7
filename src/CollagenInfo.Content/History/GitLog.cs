using System.Globalization;

namespace CollagenInfo.Content.History;

/// <summary>The commits of one file, newest first.</summary>
public sealed class GitLog
{
    private const char BetweenCommits = '\u0001';
    private const int MostCommits = 500;

    private readonly IReadOnlyList<Entry> entries;

    private GitLog(IReadOnlyList<Entry> entries) => this.entries = entries;

    internal static GitLog Empty { get; } = new([]);

    /// <summary>The commits of every branch, so that a text keeps its name when another branch is checked out.</summary>
    internal static IReadOnlyList<string> Question(string path) =>
        [
            "log",
            "--branches",
            "--remotes",
            "HEAD",
            $"--max-count={MostCommits}",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            $"--format={BetweenCommits}%an%x00%at%x00%cn%x00%s%x00",
            "--",
            path,
        ];

    internal static GitLog Parse(string answer) =>
        new([.. answer.Split(BetweenCommits, StringSplitOptions.RemoveEmptyEntries).Select(EntryOf).OfType<Entry>()]);

    /// <summary>
    /// The commit that brought a text: the last before it was seen, otherwise the first after that; null if none did. The desk commits
    /// what was on show already, so its commits brought nothing.
    /// </summary>
    /// <param name="bytes">The text; null for a file that was removed.</param>
    /// <param name="seen">When it came on the site.</param>
    public GitAuthor? Find(byte[]? bytes, DateTimeOffset seen)
    {
        var id = bytes is null || entries.Count == 0 ? null : GitBlob.IdOf(bytes, entries[0].Id);
        var own = entries.Where(entry => !entry.IsOfDesk && (id is null ? entry.IsRemoved : entry.Id == id)).ToList();
        return (own.Find(entry => entry.At <= seen) ?? own.LastOrDefault())?.Author;
    }

    /// <summary>Who, when, who made the commit, and why; then old and new mode, old and new id, and what was done.</summary>
    private static Entry? EntryOf(string commit) =>
        commit.Split('\0') is [var who, var when, var committer, var why, var files]
        && files.Trim().Split(' ', '\t') is [_, _, _, var id, ..]
        && long.TryParse(when, CultureInfo.InvariantCulture, out var seconds)
            ? new Entry(id, DateTimeOffset.FromUnixTimeSeconds(seconds), committer == GitFolder.Committer, new GitAuthor(who, why))
            : null;

    private sealed record Entry(string Id, DateTimeOffset At, bool IsOfDesk, GitAuthor Author)
    {
        public bool IsRemoved => Id.All(letter => letter == '0');
    }
}

/// <summary>Whose commit it is.</summary>
/// <param name="Name">The author.</param>
/// <param name="Subject">The first line of what they wrote about it.</param>
public sealed record GitAuthor(string Name, string Subject);

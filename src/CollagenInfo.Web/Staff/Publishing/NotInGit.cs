using CollagenInfo.Content.History;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Finds what was published and the last commit does not have. Nothing is written down for that: it is what the history has after the
/// version that is in git, so it survives a restart, and what somebody commits by hand is not committed again.
/// </summary>
internal sealed class NotInGit(FileHistory history, ContentFiles files, GitFolder git)
{
    /// <summary>A version this old was never committed, and never will be by itself.</summary>
    private const int MostVersions = 50;

    /// <summary>
    /// Whether a file on disk is not the last that the history knows: somebody is just changing the folder, such as to another branch.
    /// It is left alone until the history has caught up.
    /// </summary>
    public bool IsUnsettled { get; private set; }

    /// <summary>The changes that are to be commits, oldest first.</summary>
    public async Task<IReadOnlyList<PublishedChange>> FindAsync(CancellationToken stop)
    {
        var head = await git.HeadAsync(stop);
        var waiting = new List<FileVersion>();
        foreach (var path in await history.WrittenHereAsync())
        {
            if (head.Find(path) is not { IsLink: true })
            {
                waiting.AddRange(await SinceHeadAsync(head, path, stop));
            }
        }

        var last = waiting.GroupBy(version => version.Path).ToDictionary(file => file.Key, file => file.Max(version => version.Id));
        var changes = waiting.GroupBy(version => version.ChangeId).OrderBy(change => change.Min(version => version.Id));
        return
        [
            .. changes.Select(change => new PublishedChange(
                [.. change],
                IsReplaced: change.All(version => version.Id < last[version.Path])
            )),
        ];
    }

    /// <summary>Whether the content folder has the files of a change as it published them. The next may come at any moment.</summary>
    public bool IsInFolder(PublishedChange change) =>
        change.Versions.All(version => files.Read(version.Path)?.Version == version.Hash);

    /// <summary>
    /// What was published since the version that the last commit has. If it has none of them, somebody has committed something else:
    /// then what was published since somebody last wrote into the file itself.
    /// </summary>
    private async Task<IEnumerable<FileVersion>> SinceHeadAsync(GitHead head, string path, CancellationToken stop)
    {
        var later = new List<FileVersion>();
        var hasAny = false;
        foreach (var version in await history.UnderNameAsync(path, MostVersions))
        {
            hasAny = await git.HasAsync(head, path, await history.TextOfAsync(version), stop);
            if (hasAny)
            {
                break;
            }

            later.Add(version);
        }

        if (later.Count > 0 && later[0].Hash != files.Read(path)?.Version)
        {
            IsUnsettled = true;
            return [];
        }

        return hasAny ? later.Where(IsOfDesk) : later.TakeWhile(IsOfDesk);
    }

    private static bool IsOfDesk(FileVersion version) => version.How is WayIn.Desk;
}

/// <summary>The versions that one change has put on the site, as far as git has them not.</summary>
/// <param name="Versions">The versions, each of another file.</param>
/// <param name="IsReplaced">Whether later changes have replaced all of them.</param>
internal sealed record PublishedChange(IReadOnlyList<FileVersion> Versions, bool IsReplaced);

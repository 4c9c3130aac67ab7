using CollagenInfo.Content.Changes;
using CollagenInfo.Content.History;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.History;

/// <summary>Makes the pages about the versions of a file.</summary>
public sealed class HistoryViews(ContentRepository content, ContentFiles files, FileHistory history, GitFolder git, TimeProvider clock)
{
    /// <summary>The versions of a file; null if there was never such a file.</summary>
    public async Task<HistoryPage?> ListAsync(DeskFile file, CancellationToken stop)
    {
        var versions = await history.OfAsync(file.Path);
        if (versions.Count == 0 && files.Read(file.Path) is null)
        {
            return null;
        }

        var logs = new Dictionary<string, GitLog>(StringComparer.Ordinal);
        var lines = new List<VersionLine>();
        foreach (var (version, place) in versions.Select((version, place) => (version, place)))
        {
            lines.Add(await LineOfAsync(version, await LogOfAsync(version, logs, stop), place == 0, place == versions.Count - 1));
        }

        return new HistoryPage
        {
            Title = file.TitleIn(content.Everything),
            File = file,
            Versions = lines,
        };
    }

    /// <summary>What differs between two versions; null if one of them is of another file.</summary>
    public async Task<ComparePage?> CompareAsync(DeskFile file, int from, int to, CancellationToken stop)
    {
        if (from > to)
        {
            (from, to) = (to, from);
        }

        var logs = new Dictionary<string, GitLog>(StringComparer.Ordinal);
        return await history.FindAsync(file.Path, from) is { } before && await history.FindAsync(file.Path, to) is { } after
            ? new ComparePage
            {
                Title = file.TitleIn(content.Everything),
                File = file,
                From = await LineOfAsync(before, await LogOfAsync(before, logs, stop)),
                To = await LineOfAsync(after, await LogOfAsync(after, logs, stop)),
                Difference = SentenceDifference
                    .Between(file.Path, await TextOfAsync(before), await TextOfAsync(after))
                    .InWords(file.Path, content.Everything, FrontMatterFields.LabelsOf(file.Path)),
            }
            : null;
    }

    /// <summary>What the change says that brings an old text back.</summary>
    public string WhyOf(FileVersion version) => $"Brought back the text of {DeskTime.Write(version.At, content.Everything.Clinic)}";

    /// <summary>The commits under the name that a file had with a version.</summary>
    private async Task<GitLog> LogOfAsync(FileVersion version, Dictionary<string, GitLog> known, CancellationToken stop) =>
        known.TryGetValue(version.Path, out var log) ? log : known[version.Path] = await git.LogAsync(version.Path, stop);

    /// <summary>What came from the disk is named by the commit that brought it, if one did.</summary>
    private async Task<VersionLine> LineOfAsync(FileVersion version, GitLog log, bool isNow = false, bool isFirst = false)
    {
        var brought = version.How is WayIn.Disk ? log.Find(await history.TextOfAsync(version), version.At) : null;
        var how = (version, brought) switch
        {
            ({ How: WayIn.Desk }, _) when await history.WriterOfAsync(version) is { } writer && writer != version.Who =>
                $"written by {writer}, put on the site by {version.Who}",
            ({ How: WayIn.Desk }, _) => $"{version.Who}, on the desk",
            (_, { } commit) => $"git: {commit.Name}, {commit.Subject}",
            _ when isFirst => "as the desk found it",
            ({ Hash: null }, _) => "removed on disk",
            _ => "edited on disk",
        };
        return new VersionLine(version.Id, Say(version), how, version.Why, isNow, version.Hash is null);
    }

    private string Say(FileVersion version) => DeskTime.Say(version.At, clock.GetUtcNow(), content.Everything.Clinic);

    private async Task<string> TextOfAsync(FileVersion version) =>
        await history.TextOfAsync(version) is { } bytes ? ContentFile.TextOf(bytes) ?? "" : "";
}

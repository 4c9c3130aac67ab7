using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.History;

/// <summary>Makes the pages about the versions of a file.</summary>
public sealed class HistoryViews(ContentRepository content, ContentFiles files, FileHistory history, TimeProvider clock)
{
    /// <summary>The versions of a file; null if there was never such a file.</summary>
    public async Task<HistoryPage?> ListAsync(DeskFile file)
    {
        var versions = await history.OfAsync(file.Path);
        return versions.Count == 0 && files.Read(file.Path) is null
            ? null
            : new HistoryPage
            {
                Title = file.TitleIn(content.Everything),
                File = file,
                Versions =
                [
                    .. versions.Select((version, place) => LineOf(version, isNow: place == 0, isFirst: place == versions.Count - 1)),
                ],
            };
    }

    /// <summary>What differs between two versions; null if one of them is of another file.</summary>
    public async Task<ComparePage?> CompareAsync(DeskFile file, int from, int to)
    {
        if (from > to)
        {
            (from, to) = (to, from);
        }

        return await history.FindAsync(file.Path, from) is { } before && await history.FindAsync(file.Path, to) is { } after
            ? new ComparePage
            {
                Title = file.TitleIn(content.Everything),
                File = file,
                From = LineOf(before, isNow: false),
                To = LineOf(after, isNow: false),
                Difference = SentenceDifference.Between(file.Path, await TextOfAsync(before), await TextOfAsync(after)),
            }
            : null;
    }

    /// <summary>What the change says that brings an old text back.</summary>
    public string WhyOf(FileVersion version) => $"Brought back the text of {Say(version)}";

    private VersionLine LineOf(FileVersion version, bool isNow, bool isFirst = false)
    {
        var how = isFirst && version.How is WayIn.Disk ? "as the desk found it" : HowOf(version);
        return new VersionLine(version.Id, Say(version), how, version.Why, isNow, version.Hash is null);
    }

    private static string HowOf(FileVersion version) =>
        (version.How, version.Hash, version.Who) switch
        {
            (WayIn.Desk, _, var who) => $"{who}, on the desk",
            (_, null, _) => "removed on disk",
            _ => "edited on disk",
        };

    private string Say(FileVersion version) => DeskTime.Say(version.At, clock.GetUtcNow(), content.Everything.Clinic);

    private async Task<string> TextOfAsync(FileVersion version) =>
        await history.TextOfAsync(version) is { } bytes ? ContentFile.TextOf(bytes) ?? "" : "";
}

using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Notices;

/// <summary>The notices as one person has them: as they are in the folder, and with what the person has begun.</summary>
/// <param name="All">The notices.</param>
/// <param name="Version">The version from which the text began; null if there is no file yet.</param>
/// <param name="Change">The person's unfinished change of them; null if there is none.</param>
public sealed record OpenNotices(IReadOnlyList<Notice> All, string? Version, Change? Change)
{
    public static async Task<OpenNotices> ReadAsync(string personId, UnfinishedChanges unfinished, ContentFiles files)
    {
        var (onDisk, change) = (files.Read(Notice.File), await unfinished.FindAsync(personId, Notice.File));
        var changed = change?.FileAt(Notice.File);
        var file = changed is null ? onDisk : ChangeBook.FileOf(changed);
        return new OpenNotices(NoticesEdit.Parse(file?.Text ?? ""), changed is null ? onDisk?.Version : changed.BaseVersion, change);
    }

    /// <summary>A name that no notice has: "notice-2026-12-01", "notice-2026-12-01-2".</summary>
    public string NameFor(DateTime from)
    {
        var name = FormattableString.Invariant($"notice-{from:yyyy-MM-dd}");
        return Enumerable
            .Range(1, All.Count + 1)
            .Select(number => number == 1 ? name : FormattableString.Invariant($"{name}-{number}"))
            .First(free => All.All(notice => notice.Id != free));
    }
}

using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>A file as one person has it before them: as it is in the folder, and with what the person has begun.</summary>
/// <param name="File">The file.</param>
/// <param name="OnDisk">The file in the folder; null if there is none.</param>
/// <param name="Change">The person's unfinished change; null if there is none.</param>
/// <param name="Others">The unfinished changes of others.</param>
public sealed record OpenFile(DeskFile File, ContentFile? OnDisk, Change? Change, IReadOnlyList<Change> Others)
{
    /// <summary>The text before the person: the change, or the file as it is.</summary>
    public ContentFile Text => Changed is { } changed ? ChangeBook.FileOf(changed) : OnDisk!;

    /// <summary>The file in the person's change; null if there is none.</summary>
    public ChangedFile? Changed { get; private init; }

    /// <summary>The tools that tell what the file says, and have changed since they were signed.</summary>
    public IReadOnlyList<ChangedTool> Tools { get; init; } = [];

    /// <summary>The version that the text began from; empty for a new page.</summary>
    public string Version => (Changed is { } changed ? changed.BaseVersion : OnDisk!.Version) ?? "";

    /// <summary>Whether the file is another than the one from which the change began.</summary>
    public bool IsMoved => Changed is { } changed && changed.BaseVersion != OnDisk?.Version;

    /// <summary>The text that others have put in its place, as the history has it; null if they have not, or it has not yet.</summary>
    public FileVersion? Newest { get; private init; }

    /// <summary>Opens a file; null if there is neither the file nor a change of it by this person.</summary>
    public static async Task<OpenFile?> ReadAsync(
        DeskFile file,
        string personId,
        UnfinishedChanges unfinished,
        FileHistory history,
        ContentFiles files
    )
    {
        var (onDisk, change) = (files.Read(file.Path), await unfinished.FindAsync(personId, file.Path));
        if (onDisk is null && change is null)
        {
            return null;
        }

        var open = new OpenFile(file, onDisk, change, await unfinished.OfOthersAsync(personId, file.Path))
        {
            Changed = change?.FileAt(file.Path),
        };
        var last = open.IsMoved ? await history.UnderNameAsync(file.Path, 1) : [];
        return open with { Newest = last.FirstOrDefault(version => version.Hash == onDisk?.Version) };
    }
}

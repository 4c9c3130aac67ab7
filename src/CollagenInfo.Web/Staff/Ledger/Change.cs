using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>What somebody has begun: one or more files with their new text.</summary>
public sealed class Change
{
    public int Id { get; init; }

    public required string OwnerId { get; init; }

    public Person? Owner { get; init; }

    public ChangeState State { get; set; }

    /// <summary>Why, in the owner's words; null while nothing is said.</summary>
    public string? Why { get; set; }

    public DateTimeOffset Began { get; init; }

    /// <summary>When its text was last written, by its owner or by what was brought in, or when it was set aside.</summary>
    public DateTimeOffset KeptAt { get; set; }

    /// <summary>Counts each keeping, so that a window with an older text is noticed.</summary>
    public int Number { get; set; }

    /// <summary>When its owner handed it to somebody; null while nobody has it.</summary>
    public DateTimeOffset? ProposedAt { get; set; }

    /// <summary>When its files were all on the site and that was written down; null while it is not so.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The name of who put it on the site, or is just doing so; null while nobody does.</summary>
    public string? PublishedBy { get; set; }

    /// <summary>
    /// Until when a clinician has to confirm what was published without waiting for one; null if it was not published in that way.
    /// </summary>
    public DateTimeOffset? ConfirmBy { get; set; }

    /// <summary>The name of the clinician who confirmed or undid that; null while nobody has.</summary>
    public string? ConfirmedBy { get; set; }

    /// <summary>When that was; with <see cref="ConfirmBy"/> and without this, it still waits for a clinician.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>What the owner should know, such as why publishing was not finished; null if nothing.</summary>
    public string? Note { get; set; }

    public IList<ChangedFile> Files { get; init; } = [];

    /// <summary>What those said who sent it back or read it by a link, oldest first.</summary>
    public IList<Remark> Remarks { get; init; } = [];

    /// <summary>What it is about: a page that is renamed or removed, the numbers if it changes any, otherwise its only file.</summary>
    public ChangedFile Main =>
        Renamed?.To
        ?? Files.FirstOrDefault(file => file.Text is null && file.IsPage)
        ?? FileAt(FactEdit.File)
        ?? Files.FirstOrDefault(file => file.IsPage)
        ?? Files.FirstOrDefault(file => !file.IsPicture)
        ?? Files[0];

    /// <summary>The pictures that it brings or takes away.</summary>
    public IEnumerable<ChangedFile> FindPictures() => Files.Where(file => file.IsPicture);

    /// <summary>What it does to the content folder.</summary>
    public IReadOnlyList<FileEdit> FindEdits() =>
        [.. Files.Where(file => file.IsChanged).Select(file => new FileEdit(file.Path, file.BaseVersion, file.Text))];

    /// <summary>The page that it gives another name, as the file that goes and the one that comes; null if it renames none.</summary>
    public (ChangedFile From, ChangedFile To)? Renamed =>
        Files.FirstOrDefault(file => file.Text is null && file.IsPage) is { } from
        && Files.FirstOrDefault(file => file.BaseVersion is null && file.IsPage) is { } to
            ? (from, to)
            : null;

    /// <summary>The file that has the text now that will be at a path.</summary>
    public string PathBefore(string path) => Renamed is var (from, to) && to.Path == path ? from.Path : path;

    /// <summary>Its file of that path; null if it has none.</summary>
    public ChangedFile? FileAt(string path) => Files.FirstOrDefault(file => file.Path == path);
}

/// <summary>How far a change is.</summary>
public enum ChangeState
{
    Unfinished,

    /// <summary>It waits for somebody who may put it on the site.</summary>
    Proposed,

    /// <summary>Its files are being written. After a start of the program, that has to be finished or taken back.</summary>
    Publishing,

    Published,

    SetAside,
}

/// <summary>One file of a change.</summary>
public sealed class ChangedFile
{
    public int ChangeId { get; init; }

    /// <summary>The path in the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>The version of the file from which the text began; null for a new file.</summary>
    public string? BaseVersion { get; set; }

    /// <summary>The new bytes; null to remove the file.</summary>
    public byte[]? Text { get; set; }

    /// <summary>
    /// The bytes without the signature that publishing writes into them; null if it writes none. What only carries a signature has the
    /// bytes of the file as it is.
    /// </summary>
    public byte[]? Unsigned { get; set; }

    /// <summary>A file as somebody wants it to be.</summary>
    public static ChangedFile From(FileEdit edit) =>
        new()
        {
            Path = edit.Path,
            BaseVersion = edit.BaseVersion,
            Text = edit.Bytes,
        };

    /// <summary>Whether it is a page, not a data file.</summary>
    public bool IsPage => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Whether it is a picture, not a text.</summary>
    public bool IsPicture => ContentFiles.IsPicture(Path);

    /// <summary>Whether the text differs from the file: one that was taken in with others may not yet.</summary>
    public bool IsChanged => Text is null || BaseVersion is null || ContentFile.From(Path, Text).Version != BaseVersion;
}

/// <summary>Why somebody sent a change back, or what somebody said who read it by a link.</summary>
public sealed class Remark
{
    public int Id { get; init; }

    public int ChangeId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The name of who says it; by a link, as it was typed.</summary>
    public required string Who { get; init; }

    public required string Text { get; init; }

    /// <summary>The link by which it was said; null if by somebody with an account, who sent the change back.</summary>
    public int? LinkId { get; init; }
}

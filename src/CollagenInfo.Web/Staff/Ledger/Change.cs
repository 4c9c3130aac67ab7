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

    public DateTimeOffset KeptAt { get; set; }

    /// <summary>Counts each keeping, so that a window with an older text is noticed.</summary>
    public int Number { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>
    /// What the owner should know, such as why publishing was not finished; null if nothing. While it is being published, the name of
    /// who publishes it.
    /// </summary>
    public string? Note { get; set; }

    public IList<ChangedFile> Files { get; init; } = [];

    /// <summary>Its file of that path; null if it has none.</summary>
    public ChangedFile? FileAt(string path) => Files.FirstOrDefault(file => file.Path == path);
}

/// <summary>How far a change is.</summary>
public enum ChangeState
{
    Unfinished,

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

    /// <summary>Whether the text differs from the file: one that was taken in with others may not yet.</summary>
    public bool IsChanged => Text is null || BaseVersion is null || ContentFile.From(Path, Text).Version != BaseVersion;
}

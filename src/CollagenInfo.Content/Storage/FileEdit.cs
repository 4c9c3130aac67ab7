namespace CollagenInfo.Content.Storage;

/// <summary>What somebody wants a file of the content folder to be.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="BaseVersion">The version that the edit began from; null if there must be no such file yet.</param>
/// <param name="Bytes">The new bytes; null to remove the file.</param>
public sealed record FileEdit(string Path, string? BaseVersion, byte[]? Bytes);

/// <summary>What became of edits that were to be saved. Either all of them are saved or none.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome() { }

    /// <summary>All are saved, and readers see them, unless the checker keeps back a file.</summary>
    /// <param name="KeptBack">The files that readers see as they were before, because as they are now they cannot be shown.</param>
    public sealed record Saved(IReadOnlyCollection<string> KeptBack) : SaveOutcome;

    /// <summary>Nothing was saved: a file is not the one any more that the edit began from.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="VersionNow">Its version now; null if it is gone.</param>
    public sealed record Moved(string Path, string? VersionNow) : SaveOutcome;

    /// <summary>Nothing was saved: the folder cannot be written.</summary>
    /// <param name="IsDiskFull">Whether that is because there is no room on the disk.</param>
    /// <param name="Reason">What the system says.</param>
    public sealed record Failed(bool IsDiskFull, string Reason) : SaveOutcome;
}

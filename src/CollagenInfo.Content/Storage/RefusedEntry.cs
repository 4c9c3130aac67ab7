namespace CollagenInfo.Content.Storage;

/// <summary>What in the content folder is never opened: links out of it, links that lead nowhere, and what is no file.</summary>
internal static class RefusedEntry
{
    /// <summary>Stands in a name for bytes that are no UTF-8; no system call finds such a file.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>Why an entry of the folder is not opened; null if it may be.</summary>
    public static ContentProblem? ProblemOf(string folder, string path, FileStatus status) =>
        status switch
        {
            { Kind: FileKind.Nothing, IsLink: true } => Error(
                "broken-file-link",
                path,
                "This link leads to nothing, or in a circle.",
                "Put the file itself here, or delete the link."
            ),
            { Kind: FileKind.Nothing } when path.Contains(Replacement, StringComparison.Ordinal) => Error(
                "file-name",
                path,
                "The name is not written in UTF-8, so the file cannot be opened.",
                "Give it a new name of lower-case letters a to z, digits and hyphens."
            ),
            { Kind: FileKind.Other } => Error(
                "not-a-file",
                path,
                "This is a pipe, a socket or a device, not a file.",
                "Delete it, and put a file here."
            ),
            { IsLink: true } when !IsInside(folder, path) => Error(
                "link-outside",
                path,
                "This link leads out of the content folder, and nothing outside is read.",
                "Put the file itself here."
            ),
            { IsLink: true, Kind: FileKind.Folder } when IsAround(folder, path) => Error(
                "link-circle",
                path,
                "This link leads back to a folder that it lies in.",
                "Delete it."
            ),
            _ => null,
        };

    /// <summary>Why the files in a folder are not known.</summary>
    public static ContentProblem Unlisted(string path) =>
        Error(
            "folder-unreadable",
            path,
            path == FolderListing.Root ? "The content folder cannot be listed." : "The folder cannot be listed.",
            "What was there last stays on show; check the disk, and who may read the folder."
        );

    private static bool IsInside(string folder, string path) =>
        FileStatus.RealPath(folder) is { } root && FileStatus.RealPath(Path.Combine(folder, path)) is { } real && IsIn(root, real);

    private static bool IsAround(string folder, string path) =>
        FileStatus.RealPath(Path.Combine(folder, path)) is { } real
        && FileStatus.RealPath(Path.GetDirectoryName(Path.Combine(folder, path))!) is { } around
        && IsIn(real, around);

    private static bool IsIn(string folder, string path) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static ContentProblem Error(string rule, string path, string message, string advice) =>
        new(rule, Severity.Error, path, 1, message, advice);
}

using System.Globalization;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Decides which missing files are deleted pages. A single page that is missing is one at once. Several, or the folder around
/// them, may be a copy under way or a disk that is away: they stay on show until nothing has gone or come back for a while, and
/// most of the library stays until it is back or somebody says that it is gone.
/// </summary>
internal sealed class MissingFiles(TimeSpan settle, TimeProvider clock)
{
    private readonly HashSet<string> held = new(StringComparer.Ordinal);
    private long stillSince;
    private bool isMost;

    /// <summary>The missing files that stay on show.</summary>
    public IReadOnlyCollection<string> Held => held;

    /// <summary>How long until they are taken for deleted if nothing more happens; null if none waits for that.</summary>
    public TimeSpan? NextLook => held.Count == 0 || isMost ? null : settle - clock.GetElapsedTime(stillSince);

    public IEnumerable<ContentProblem> Problems => held.Count == 0 ? [] : [Problem()];

    /// <summary>The files that are deleted.</summary>
    /// <param name="missing">The missing files; those that were moved are not among them.</param>
    /// <param name="pages">How many articles are on show, those that are missing among them.</param>
    /// <param name="isSigned">Whether somebody said that they are gone on purpose.</param>
    /// <param name="isWhole">Whether the folder cannot be half of a copy: it was put in place of another, or the program has just
    /// started.</param>
    /// <param name="hasFolder">Whether the folder is there in which a file was.</param>
    public IReadOnlyCollection<string> Deleted(
        IReadOnlyCollection<string> missing,
        int pages,
        bool isSigned,
        bool isWhole,
        Func<string, bool> hasFolder
    )
    {
        var before = held.Count;
        held.IntersectWith(missing);
        var isChanged = held.Count != before;
        var left = pages - missing.Count(ContentReader.IsArticle);
        isMost = missing.Count > 0 && (isMost || (missing.Count > 1 && left * 2 < pages));
        var isAtOnce = before == 0 && (isWhole || missing.Count == 1) && missing.All(hasFolder);
        if (missing.Count == 0 || isSigned || (isAtOnce && !isMost))
        {
            held.Clear();
            isMost = false;
            return missing;
        }

        isChanged |= missing.Count != held.Count;
        held.UnionWith(missing);
        stillSince = isChanged ? clock.GetTimestamp() : stillSince;
        if (isMost || clock.GetElapsedTime(stillSince) < settle)
        {
            return [];
        }

        held.Clear();
        return missing;
    }

    private ContentProblem Problem()
    {
        var first = held.Order(StringComparer.Ordinal).First();
        var others = held.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {held.Count - 1:N0} more files");
        return new ContentProblem(
            "files-missing",
            Severity.Error,
            FolderListing.Root,
            1,
            $"{first}{others} {(held.Count == 1 ? "is" : "are")} missing: readers still see what was there last.",
            isMost
                ? "It is most of the library, so it stays until it is back. If it is gone on purpose, put an empty file called "
                    + $"'{DeletionSign.Name}' into the content folder."
                : $"If it is gone on purpose, wait: it leaves the site after {UnfinishedFiles.Seconds(settle)} without a change."
        );
    }
}

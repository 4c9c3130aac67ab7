using System.Globalization;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Decides which missing files are deleted pages. A single page that is missing is one at once. Several, or the folder around
/// them, may be a copy under way or a disk that is away: they stay on show until nothing has gone or come back for a while, and
/// most of the library stays until it is back or somebody says that it is gone.
/// </summary>
internal sealed class MissingFiles(TimeSpan settle, TimeProvider clock)
{
    private const string StayUntilSigned =
        "They are most of the library, so they stay until they are back. If they are gone on purpose, put an empty file called "
        + $"'{DeletionSign.Name}' into the content folder.";

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
    /// <param name="isDeletion">Whether this looks like somebody deleting pages, and not like a copy under way.</param>
    /// <param name="areMost">Whether less than half of the library is left.</param>
    /// <param name="isSigned">Whether somebody said that they are gone on purpose.</param>
    public IReadOnlyCollection<string> Deleted(IReadOnlyCollection<string> missing, bool isDeletion, bool areMost, bool isSigned)
    {
        var before = held.Count;
        held.IntersectWith(missing);
        var isChanged = held.Count != before;
        isMost = missing.Count > 0 && (isMost || areMost);
        if (missing.Count == 0 || isSigned || (isDeletion && before == 0 && !isMost))
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

    private ContentProblem Problem() =>
        new(
            "files-missing",
            Severity.Error,
            FolderListing.Root,
            1,
            "Files are missing, and readers still see what was in them.",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{held.Order(StringComparer.Ordinal).First()} is one of {held.Count:N0}. {(isMost ? StayUntilSigned : LeaveOnceStill)}"
            )
        )
        {
            IsPassing = true,
        };

    private string LeaveOnceStill =>
        $"If they are gone on purpose, wait: they leave the site after {UnfinishedFiles.Seconds(settle)} without a change.";
}

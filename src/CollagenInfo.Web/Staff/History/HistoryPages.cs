using CollagenInfo.Content.Changes;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.History;

/// <summary>The versions of a file, newest first, for List.cshtml.</summary>
public sealed record HistoryPage : DeskPage
{
    public required DeskFile File { get; init; }

    public required IReadOnlyList<VersionLine> Versions { get; init; }
}

/// <summary>One version of a file.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="When">When it came on the site.</param>
/// <param name="How">Who put it there, and how.</param>
/// <param name="Why">Why, if somebody said so.</param>
/// <param name="IsNow">Whether it is on the site now.</param>
/// <param name="IsRemoved">Whether the file was removed.</param>
public sealed record VersionLine(int Id, string When, string How, string? Why, bool IsNow, bool IsRemoved);

/// <summary>What differs between two versions, for Compare.cshtml.</summary>
public sealed record ComparePage : DeskPage
{
    public required DeskFile File { get; init; }

    public required VersionLine From { get; init; }

    public required VersionLine To { get; init; }

    public required SentenceDifference Difference { get; init; }
}

/// <summary>An old text cannot be brought back over an unfinished change, for Begun.cshtml.</summary>
public sealed record ChangeBegunPage : DeskPage
{
    public required DeskFile File { get; init; }

    public required string Compare { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What somebody sends with a change that is to go on the site, to somebody else, or back.</summary>
public sealed record ReleaseForm
{
    public const int LongestWords = 500;

    public const int ShortestReason = 10;

    /// <summary>The number of the change that was read.</summary>
    public int Number { get; init; }

    /// <summary>Why, for the history; null if it was not asked, empty if nothing was said.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Why { get; init; }

    /// <summary>Why it cannot wait for a clinician.</summary>
    public string? Reason { get; init; }

    /// <summary>What the owner of the change is told.</summary>
    public string? Remark { get; init; }

    /// <summary>The numbers that were called, as links that dial them; null for none.</summary>
    public IReadOnlyList<string>? Called { get; init; }
}

using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Moving;

/// <summary>A file that has links to a page.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Address">Where it is edited.</param>
/// <param name="Words">How many links.</param>
public sealed record UseLine(string Title, string Address, string Words);

/// <summary>Another name for a page, for Rename.cshtml.</summary>
public sealed record RenamePage : DeskPage
{
    public required DeskFile File { get; init; }

    public required RenameForm Form { get; init; }

    public required IReadOnlyList<ChoiceOption> TopicChoices { get; init; }

    /// <summary>The files whose links change with it.</summary>
    public required IReadOnlyList<UseLine> Uses { get; init; }
}

/// <summary>Taking a page off the site, for Remove.cshtml.</summary>
public sealed record RemovePage : DeskPage
{
    public required DeskFile File { get; init; }

    /// <summary>The files that need it: as long as there are any, it stays.</summary>
    public required IReadOnlyList<UseLine> Uses { get; init; }

    /// <summary>Where its address may lead.</summary>
    public required IReadOnlyList<ChoiceOption> Targets { get; init; }
}

/// <summary>What was removed, for Bin.cshtml.</summary>
public sealed record BinPage : DeskPage
{
    public required IReadOnlyList<BinLine> Removed { get; init; }
}

/// <summary>Something that was removed.</summary>
/// <param name="Id">The number of its removal.</param>
/// <param name="Title">What people called it.</param>
/// <param name="Path">Its file: two pages may have had one title.</param>
/// <param name="Words">Who removed it, and when.</param>
/// <param name="Why">Why, if somebody said so.</param>
/// <param name="History">Its versions; null for a picture.</param>
public sealed record BinLine(int Id, string Title, string Path, string Words, string? Why, string? History);

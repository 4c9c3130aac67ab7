using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>A page about a data file in a form: the list of its entries, or one of them.</summary>
public abstract record SheetFrame : DeskPage
{
    public required DataForm Form { get; init; }

    /// <summary>Where the file is edited as text.</summary>
    public required string AsText { get; init; }

    /// <summary>What is kept of the person's change of the file, and since when; null if there is none.</summary>
    public string? Kept { get; init; }

    /// <summary>The person's change of the file; null if there is none.</summary>
    public int? ChangeId { get; init; }

    /// <summary>Whether the file on the site is not the one any more from which the change began.</summary>
    public bool IsMoved { get; init; }

    /// <summary>What others have begun of the file.</summary>
    public IReadOnlyList<OthersSheet> Others { get; init; } = [];

    public string Address => $"{DeskAddress.Today}/{Form.Name}";
}

/// <summary>What somebody else has begun of the same file.</summary>
/// <param name="Words">Who, and since when.</param>
/// <param name="Address">Where it is compared.</param>
public sealed record OthersSheet(string Words, string Address);

/// <summary>The entries of a file, for List.cshtml.</summary>
public sealed record SheetPage : SheetFrame
{
    /// <summary>The tools that tell what the file says, and have changed since they were signed.</summary>
    public IReadOnlyList<ChangedTool> Tools { get; init; } = [];

    public required string? Find { get; init; }

    public required IReadOnlyList<SheetSection> Sections { get; init; }

    /// <summary>How much the person's change brings that somebody has to look at.</summary>
    public int ToLookAt { get; init; }

    /// <summary>Whether somebody would search in it rather than read it.</summary>
    public bool IsLong => !string.IsNullOrEmpty(Find) || Sections.Sum(section => section.Lines.Count) > Most;

    private const int Most = 20;
}

/// <summary>The entries of one part.</summary>
/// <param name="Title">What they are called together.</param>
/// <param name="Help">What to mind; empty for nothing.</param>
/// <param name="Lines">The entries.</param>
/// <param name="Add">Where another is added; null if there is only one.</param>
/// <param name="One">What one of them is called.</param>
public sealed record SheetSection(string Title, string Help, IReadOnlyList<SheetLine> Lines, string? Add, string One)
{
    /// <summary>Whether the person has changed something in it.</summary>
    public bool IsChanged { get; init; }
}

/// <summary>One entry in a list.</summary>
/// <param name="Label">What it is called; null if it is all that its part has.</param>
/// <param name="Said">What it says.</param>
/// <param name="Address">Where it is filled in.</param>
public sealed record SheetLine(string? Label, string Said, string Address);

using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>What stands around the text of a file in each of the editor's views.</summary>
/// <param name="File">The file.</param>
/// <param name="State">What holds for it now, in words.</param>
/// <param name="Version">The version of the file that the text began from; empty for a new page.</param>
/// <param name="Kept">Whether anything is kept, in words: always one line.</param>
/// <param name="Problems">What is wrong with the text.</param>
/// <param name="Title">What people call the file.</param>
public sealed record EditorFrame(DeskFile File, string Title, string State, string Version, string Kept, ProblemLines Problems)
{
    /// <summary>The person's unfinished change; 0 if there is none.</summary>
    public int ChangeId { get; init; }

    /// <summary>Counts each keeping of the change; 0 if there is none.</summary>
    public int Number { get; init; }

    /// <summary>What became of the file since the change began; null if it is as it was.</summary>
    public string? Moved { get; init; }

    /// <summary>Whether it is a page that can get another name, or be removed.</summary>
    public bool CanGo { get; init; }

    /// <summary>Whether the file is gone from the folder, and not only another text.</summary>
    public bool IsGone { get; init; }

    /// <summary>What the owner should know about the change; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who else has the file open, in a sentence; null if nobody has.</summary>
    public string? Present { get; init; }

    /// <summary>The unfinished changes that others have of the file.</summary>
    public IReadOnlyList<ChangeOfOther> Others { get; init; } = [];

    /// <summary>The tools that tell what the file says, and have changed since they were signed.</summary>
    public IReadOnlyList<ChangedTool> Tools { get; init; } = [];

    /// <summary>The page as readers would see it with the change.</summary>
    public required string Preview { get; init; }

    /// <summary>What differs from the site, and publishing it.</summary>
    public string Compare => $"{DeskAddress.Changes}/{ChangeId}";
}

/// <summary>An unfinished change of somebody else.</summary>
/// <param name="Words">Whose it is, and when it was kept last.</param>
/// <param name="Address">Where it is compared.</param>
public sealed record ChangeOfOther(string Words, string Address);

namespace CollagenInfo.Content.Rendering;

/// <summary>What a piece of text is on its page.</summary>
public enum PassageKind
{
    Paragraph,

    /// <summary>The text of one list item.</summary>
    ListItem,

    Heading,

    /// <summary>The cells of one row of a table.</summary>
    TableRow,

    /// <summary>The label of an expander.</summary>
    Expander,

    /// <summary>The alternative text of an image.</summary>
    Alt,

    /// <summary>A title, a summary or another short text outside a body.</summary>
    Line,
}

/// <summary>A paragraph, heading, list item or the like, as its author wrote it: references unexpanded, without citations.</summary>
/// <param name="Kind">What it is on the page.</param>
/// <param name="Text">The text, with line breaks as in the file.</param>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Block">The name of the innermost block between <c>:::</c> lines around it; null if there is none.</param>
public sealed record Passage(PassageKind Kind, string Text, int Line, string? Block = null)
{
    /// <summary>The separator between two cells of a row.</summary>
    public const string BetweenCells = " | ";

    /// <summary>What people call the place of a text outside a body, or the entry that has it; empty in a body.</summary>
    public string About { get; init; } = "";

    /// <summary>The column headings, if it is a table row below them.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Whether it stands in a block that is none, so that readers do not see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The waivers that its author marked, by their position in the text.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>A deliberate exception from a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why it is right to break it here.</param>
/// <param name="Place">Its position: how many characters of the passage come before it.</param>
/// <param name="Line">The line of the file.</param>
public sealed record Waiver(string Rule, string Reason, int Place, int Line);

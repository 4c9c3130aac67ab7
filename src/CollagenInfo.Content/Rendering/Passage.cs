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

    /// <summary>The words on an expander.</summary>
    Expander,

    /// <summary>What a picture shows, in words.</summary>
    Alt,

    /// <summary>A title, a summary or another short text outside a body.</summary>
    Line,
}

/// <summary>A piece of text that is read in one go, in the words of its author: references unexpanded, without citations.</summary>
/// <param name="Kind">What it is on the page.</param>
/// <param name="Text">The words; lines end as in the file.</param>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Block">The innermost block between <c>:::</c> lines that it stands in; null if in none.</param>
public sealed record Passage(PassageKind Kind, string Text, int Line, string? Block = null)
{
    /// <summary>What stands between two cells of a row.</summary>
    public const string BetweenCells = " | ";

    /// <summary>The heads of the columns, if it is a row of a table below them.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The exceptions that its author marked, by their place in the text.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>A deliberate exception from a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why it is right to break it here.</param>
/// <param name="Place">Where it stands: how many characters of the passage come before it.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record Waiver(string Rule, string Reason, int Place, int Line);

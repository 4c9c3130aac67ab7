namespace CollagenInfo.Content.Storage;

/// <summary>How a key of the front matter is filled in.</summary>
public enum FieldKind
{
    /// <summary>Words on one line.</summary>
    Text,

    /// <summary>One or two sentences.</summary>
    LongText,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of a few values.</summary>
    Choice,

    /// <summary>Yes or no, written true or false.</summary>
    Flag,

    /// <summary>A day and time of the clinic's clock, written 2026-12-01 08:00.</summary>
    Moment,

    /// <summary>Words with commas between them.</summary>
    List,
}

/// <summary>One of the values of a choice.</summary>
/// <param name="Value">The value in the file.</param>
/// <param name="Label">What people choose.</param>
public sealed record FieldChoice(string Value, string Label);

/// <summary>A key of the front matter, as a form shows it.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Help">What it is for, and how it is written.</param>
public sealed record FrontMatterField(string Key, FieldKind Kind, string Label, string Help)
{
    /// <summary>Whether the file cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How many letters it may have, with its references replaced; null if that does not matter.</summary>
    public int? Longest { get; init; }

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What holds if the file does not have the key; empty if nothing does.</summary>
    public string Otherwise { get; init; } = "";
}

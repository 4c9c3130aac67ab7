namespace CollagenInfo.Content.Storage;

/// <summary>How a key of a file is filled in.</summary>
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

    /// <summary>Texts, one on each line.</summary>
    Lines,

    /// <summary>Groups of keys, each a row of fields.</summary>
    Rows,
}

/// <summary>What a field names, so that a form can offer it.</summary>
public enum FieldOffer
{
    /// <summary>Nothing: its own words.</summary>
    None,

    /// <summary>The key of a fact.</summary>
    Facts,

    /// <summary>Ids of sources.</summary>
    Sources,

    /// <summary>The file of an article.</summary>
    Articles,

    /// <summary>The file of an article, or the address of a tool.</summary>
    ArticlesAndTools,

    /// <summary>The address of a page.</summary>
    Pages,

    /// <summary>The name of a symptom.</summary>
    Symptoms,

    /// <summary>A picture of the folder images.</summary>
    Pictures,
}

/// <summary>One of the values of a choice.</summary>
/// <param name="Value">The value in the file.</param>
/// <param name="Label">What people choose.</param>
public sealed record FieldChoice(string Value, string Label);

/// <summary>A key of a file, as a form shows it.</summary>
/// <param name="Key">The key in the file; one in a group that stands below another key has a point between: <c>phone.number</c>.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Help">What it is for, and how it is written.</param>
public sealed record FileField(string Key, FieldKind Kind, string Label, string Help)
{
    /// <summary>Whether the file cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How many letters it may have, with its references replaced; null if that does not matter.</summary>
    public int? Longest { get; init; }

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What holds if the file does not have the key; empty if nothing does.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>Whether only the program reads it: no list of entries says it.</summary>
    public bool IsUnsaid { get; init; }

    /// <summary>What it names.</summary>
    public FieldOffer Offer { get; init; }

    /// <summary>Whether it is given once, when an entry is added: other places may name it.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether the file can do without its group: it has to be filled in only if another field of the group is.</summary>
    public bool IsOfOptionalGroup { get; init; }

    /// <summary>
    /// Whether its group means nothing without it: who empties it, and leaves the rest of the group alone, empties the group.
    /// </summary>
    public bool IsWholeGroup { get; init; }

    /// <summary>The fields of a row.</summary>
    public IReadOnlyList<FileField> Rows { get; init; } = [];

    /// <summary>The group that the key stands in; null if it stands in none of its own.</summary>
    internal string? Group => Key.Split('.') is [var group, _] ? group : null;

    /// <summary>The keys from the outside in.</summary>
    internal IReadOnlyList<string> Path => Key.Split('.');

    /// <summary>The values of an enumeration as files write them.</summary>
    internal static IReadOnlyList<FieldChoice> ChoicesOf<T>(Func<T, string> label)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new FieldChoice(YamlMap.Hyphenated(value.ToString()), label(value)))];
}

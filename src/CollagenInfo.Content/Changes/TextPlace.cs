namespace CollagenInfo.Content.Changes;

/// <summary>What a piece of a text is.</summary>
public enum PlaceKind
{
    /// <summary>A sentence, a row of a table, or the text of a list item.</summary>
    Sentence,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line that readers do not read, such as one that begins with <c>:::</c>.</summary>
    Mark,

    /// <summary>A key of the front matter with its value.</summary>
    Key,

    /// <summary>A line of a data file.</summary>
    Line,
}

/// <summary>Where something stands in a file, as one would tell it to a colleague.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">
/// The nearest heading above it, or its own text if it is one, as it is written: references are unexpanded. For a key its name, for a
/// line the group that it belongs to. Empty if there is none.
/// </param>
/// <param name="Number">The number of the sentence below its heading, or of the line in the file, from 1; else the last one before.</param>
public sealed record TextPlace(PlaceKind Kind, string Heading, int Number)
{
    /// <summary>What people call it who fill in a form of the file, to be told before the number of the line; null if nothing.</summary>
    public string? Field { get; init; }

    /// <summary>The place in words: "First 24 hours, sentence 2".</summary>
    public string Words =>
        (Kind, Field ?? Heading) switch
        {
            (PlaceKind.Key, "") => "Comments",
            (PlaceKind.Key, var name) => name,
            (PlaceKind.Heading, _) => $"Heading \"{Heading}\"",
            (PlaceKind.Line, "") => $"Line {Number}",
            (PlaceKind.Line, var name) => $"{name}, line {Number}",
            (PlaceKind.Mark, var name) => (name.Length == 0 ? "Beginning" : name)
                + (Number == 0 ? ", before its first sentence" : $", after sentence {Number}"),
            (_, "") => $"Beginning, sentence {Number}",
            _ => $"{Heading}, sentence {Number}",
        };
}

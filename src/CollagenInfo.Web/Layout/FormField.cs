namespace CollagenInfo.Web.Layout;

/// <summary>A field of a form that takes one line, ready for _FormField.cshtml.</summary>
/// <param name="Name">What it is called when it is sent; its id on the page too.</param>
/// <param name="Label">The question above it.</param>
/// <param name="Value">What stands in it: what the reader has entered, right or wrong; null if nothing.</param>
public sealed record FormField(string Name, string Label, string? Value)
{
    /// <summary>No day, time or number is longer, however it is written.</summary>
    public const int LongestAnswer = 100;

    /// <summary>The type of the <c>input</c>: <c>date</c>, <c>time</c>, <c>text</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>A word of help between the question and the field.</summary>
    public string? Hint { get; init; }

    public string? Error { get; init; }

    /// <summary>The earliest or lowest value, as the browser wants it; null if there is none.</summary>
    public string? Min { get; init; }

    /// <summary>The latest or highest value, as the browser wants it; null if there is none.</summary>
    public string? Max { get; init; }

    /// <summary>The most letters that the browser takes and gets back; null if that is not limited.</summary>
    public int? MaxLength { get; init; }

    /// <summary>As much of <see cref="Value"/> as is sent back; a letter that is written as two characters is not parted.</summary>
    public string? Shown =>
        Value is { } value && MaxLength is { } most && value.Length > most
            ? value[..(char.IsHighSurrogate(value[most - 1]) ? most - 1 : most)]
            : Value;

    /// <summary>The ids of what a screen reader reads with the field.</summary>
    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint, Error);
}

/// <summary>A question with a few answers to choose from, ready for _ChoiceField.cshtml and _SelectField.cshtml.</summary>
/// <param name="Name">What the answer is called when it is sent; the id of the first answer too.</param>
/// <param name="Label">The question.</param>
/// <param name="Options">The answers.</param>
public sealed record ChoiceField(string Name, string Label, IReadOnlyList<ChoiceOption> Options)
{
    /// <summary>More than one answer may be chosen.</summary>
    public bool IsMany { get; init; }

    /// <summary>The words of the empty answer of a list that opens; null if there is none.</summary>
    public string? Prompt { get; init; }

    public string? Hint { get; init; }

    public string? Error { get; init; }

    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint, Error);

    /// <summary>The first answer carries the name alone, so that the list of errors leads to it.</summary>
    public string IdOf(int option) => option == 0 ? Name : $"{Name}-{option + 1}";
}

/// <summary>One answer of a <see cref="ChoiceField"/>.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="IsChosen">The reader has chosen it.</param>
/// <param name="Hint">A sentence below it; null if the label says it all.</param>
public sealed record ChoiceOption(string Value, string Label, bool IsChosen, string? Hint = null);

/// <summary>The ids of the words around a field.</summary>
internal static class FieldIds
{
    public static string? DescribedBy(string name, string? hint, string? error) => (hint, error) switch
    {
        (null, null) => null,
        (null, _) => $"{name}-error",
        (_, null) => $"{name}-hint",
        _ => $"{name}-hint {name}-error",
    };
}

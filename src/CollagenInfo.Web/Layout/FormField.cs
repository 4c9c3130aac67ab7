namespace CollagenInfo.Web.Layout;

/// <summary>A field of a form for one line of text, for _FormField.cshtml.</summary>
/// <param name="Name">Its name in the form, which is also its id on the page.</param>
/// <param name="Label">The question above it.</param>
/// <param name="Value">What the reader has entered, valid or not; null if nothing.</param>
public sealed record FormField(string Name, string Label, string? Value)
{
    /// <summary>No day, time or number is longer, in any format.</summary>
    public const int LongestAnswer = 100;

    /// <summary>The type of the <c>input</c>: <c>date</c>, <c>time</c>, <c>text</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>A hint between the question and the field.</summary>
    public string? Hint { get; init; }

    public string? Error { get; init; }

    /// <summary>The earliest or lowest value, in HTML's format; null if there is none.</summary>
    public string? Min { get; init; }

    /// <summary>The latest or highest value, in HTML's format; null if there is none.</summary>
    public string? Max { get; init; }

    /// <summary>The most characters that the browser accepts, and is sent back; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What browsers may fill in by themselves, in HTML's words; null to leave it to them.</summary>
    public string? AutoComplete { get; init; }

    /// <summary><see cref="Value"/>, cut to <see cref="MaxLength"/> but never inside a surrogate pair.</summary>
    public string? Shown =>
        Value is { } value && MaxLength is { } most && value.Length > most
            ? value[..(char.IsHighSurrogate(value[most - 1]) ? most - 1 : most)]
            : Value;

    /// <summary>The ids of the hint and the error, which screen readers read with the field.</summary>
    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint, Error);
}

/// <summary>A question with a few answers to choose from, for _ChoiceField.cshtml and _SelectField.cshtml.</summary>
/// <param name="Name">Its name in the form, which is also the id of the first answer.</param>
/// <param name="Label">The question.</param>
/// <param name="Options">The answers.</param>
public sealed record ChoiceField(string Name, string Label, IReadOnlyList<ChoiceOption> Options)
{
    /// <summary>Whether more than one answer may be chosen.</summary>
    public bool IsMany { get; init; }

    /// <summary>The text of the empty first option of a drop-down list; null if there is none.</summary>
    public string? Prompt { get; init; }

    public string? Hint { get; init; }

    public string? Error { get; init; }

    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint, Error);

    /// <summary>The id of the first answer is the name alone, so that the list of errors links to it.</summary>
    public string IdOf(int option) => option == 0 ? Name : $"{Name}-{option + 1}";
}

/// <summary>One answer of a <see cref="ChoiceField"/>.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="IsChosen">Whether the reader has chosen it.</param>
/// <param name="Hint">A sentence below it; null if the label is enough.</param>
public sealed record ChoiceOption(string Value, string Label, bool IsChosen, string? Hint = null)
{
    /// <summary>What it stands among in a drop-down list; null if it stands for itself.</summary>
    public string? Group { get; init; }
}

/// <summary>The ids of the hint and the error of a field.</summary>
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

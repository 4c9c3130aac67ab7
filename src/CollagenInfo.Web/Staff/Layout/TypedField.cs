using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>A field of a file with what the file says, or what somebody has typed, for _TypedField.cshtml.</summary>
/// <param name="Field">What the field is.</param>
/// <param name="Name">Its name in the form, which is also its id on the page.</param>
/// <param name="Value">Its value as the form shows it.</param>
public sealed record TypedField(FileField Field, string Name, string Value)
{
    private const int LongLine = 60;

    public string? Error { get; init; }

    /// <summary>The id of the list that the field offers; null if it offers none.</summary>
    public string? Offers { get; init; }

    /// <summary>What the names in it stand for; null if they need no words.</summary>
    public string? Meaning { get; init; }

    /// <summary>Whether it stands in a row of fields, which may be empty as a whole.</summary>
    public bool IsCell { get; init; }

    /// <summary>What it says before somebody types, so that the answer tells what was typed; null if nobody asks.</summary>
    public string? Was { get; init; }

    /// <summary>The name under which <see cref="Was"/> is sent.</summary>
    public string WasName => NameOfWas(Name);

    /// <summary>What is kept there now, if that is neither what was typed nor what its writer has seen; null otherwise.</summary>
    public string? There { get; init; }

    /// <summary>The same in words.</summary>
    public string? ThereInWords =>
        There is null ? null
        : There.Length == 0 ? "nothing"
        : $"\u201c{InWords(There)}\u201d";

    /// <summary>A value of it as people choose it.</summary>
    public string InWords(string value) => Field.Choices.FirstOrDefault(choice => choice.Value == value)?.Label ?? value;

    /// <summary>Its name, and that it may stay empty.</summary>
    public string Label =>
        (Field.IsRequired && !Field.IsOfOptionalGroup) || IsCell || Field.Kind is FieldKind.Flag
            ? Field.Label
            : $"{Field.Label} (optional)";

    /// <summary>What it is for, and how it is written.</summary>
    public string Hint => $"{Field.Help}{(Field.Longest is { } most ? $" At most {most} letters." : "")}".Trim();

    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint.Length > 0 ? Hint : null, Error);

    /// <summary>The name under which the value is sent that a field had before somebody typed.</summary>
    public static string NameOfWas(string name) => $"was-{name}";

    /// <summary>Whether two values say the same: browsers end lines in their own way.</summary>
    public static bool IsSame(string one, string other) => one.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();

    /// <summary>
    /// The field, which has what is kept now, with what somebody has typed: what was left alone stays as it is kept, and where both have
    /// changed it, both are shown.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="was">What the field said before; null if nobody knows.</param>
    public TypedField With(string typed, string? was) =>
        was is not null && IsSame(typed, was)
            ? this
            : this with
            {
                Value = typed,
                There = IsSame(Value, typed) || (was is not null && IsSame(Value, was)) ? null : Value,
            };

    /// <summary>How many lines it needs; 0 for a field of one line.</summary>
    public int Rows =>
        Field.Kind switch
        {
            FieldKind.Lines => Math.Clamp(Value.Split('\n').Length + 1, 3, 16),
            FieldKind.LongText => 3,
            FieldKind.List when Value.Length > LongLine || Value.Contains('\n', StringComparison.Ordinal) => 4,
            _ when Value.Contains('\n', StringComparison.Ordinal) => 4,
            _ => 0,
        };

    /// <summary>What can be chosen; empty if it is typed.</summary>
    public IReadOnlyList<ChoiceOption> Options
    {
        get
        {
            if (Field.Kind is not (FieldKind.Choice or FieldKind.Flag))
            {
                return [];
            }

            IReadOnlyList<FieldChoice> choices =
                Field.Kind is FieldKind.Flag
                    ? [new("true", "Yes"), new("false", "No")]
                    : [.. Field.Choices.Where(choice => choice.Value != "")];
            // What holds if the file does not say it is one choice, not two: the file then goes on not saying it.
            var unsaid = choices.FirstOrDefault(choice => IsOtherwise(choice) && choice.Value != Value);
            var empty =
                Field.IsRequired ? "Choose"
                : Field.Otherwise.Length > 0 ? Field.Otherwise
                : "Not said";
            var isOffered = Field.IsRequired ? Value.Length == 0 : !choices.Any(IsOtherwise);
            return
            [
                .. isOffered ? [new ChoiceOption("", empty, Value.Length == 0)] : Array.Empty<ChoiceOption>(),
                .. choices.Select(choice =>
                    choice == unsaid
                        ? new ChoiceOption("", choice.Label, Value.Length == 0)
                        : new ChoiceOption(choice.Value, choice.Label, choice.Value == Value)
                ),
                // What the file says stays what it says, even if nobody can choose it.
                .. Value.Length > 0 && choices.All(choice => choice.Value != Value)
                    ? [new ChoiceOption(Value, Value, true)]
                    : Array.Empty<ChoiceOption>(),
            ];
        }
    }

    /// <summary>Whether it is what holds if the file does not say it: some forms name that by its label.</summary>
    private bool IsOtherwise(FieldChoice choice) => choice.Value == Field.Otherwise || choice.Label == Field.Otherwise;
}

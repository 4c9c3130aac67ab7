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

    /// <summary>Its name, and that it may stay empty.</summary>
    public string Label => Field.IsRequired || IsCell ? Field.Label : $"{Field.Label} (optional)";

    /// <summary>What it is for, and how it is written.</summary>
    public string Hint => $"{Field.Help}{(Field.Longest is { } most ? $" At most {most} letters." : "")}".Trim();

    public string? DescribedBy => FieldIds.DescribedBy(Name, Hint.Length > 0 ? Hint : null, Error);

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
            var unsaid = choices.FirstOrDefault(choice => choice.Value == Field.Otherwise && choice.Value != Value);
            var empty =
                Field.IsRequired ? "Choose"
                : Field.Otherwise.Length > 0 ? Field.Otherwise
                : "Not said";
            var isOffered = Field.IsRequired ? Value.Length == 0 : choices.All(choice => choice.Value != Field.Otherwise);
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
}

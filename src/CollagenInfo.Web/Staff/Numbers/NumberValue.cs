using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>Reads the value of a number as people type it: "72", "3 to 6", "3-6", "$350", "50%", "2 days".</summary>
internal static class NumberValue
{
    private const string HowToWrite = "Write it like 48, 0.5 or 3 to 6, the smaller number first.";

    /// <summary>The value as the file has it; null, and an error is added, if it is not one.</summary>
    public static string? Read(NumberForm form, Fact fact, List<FieldError> errors)
    {
        var typed = string.Join(' ', (form.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return fact switch
        {
            _ when typed.Length == 0 => Wrong(
                nameof(form.Value),
                fact.Quantity is null ? "Write what it says." : $"Write the number. {HowToWrite}"
            ),
            { Quantity: { } quantity } => ReadNumber(typed, form.Unit ?? "", quantity),
            { Grade: not null } => NumberChoices.Grades.Contains(typed) ? typed : Wrong(nameof(form.Value), "Choose one of the grades."),
            _ when typed.Length > NumberAnswers.LongestWords => Wrong(
                nameof(form.Value),
                $"Write at most {NumberAnswers.LongestWords} letters: it stands inside sentences."
            ),
            _ => typed,
        };

        string? ReadNumber(string text, string unit, Quantity now)
        {
            if (Parse(text, unit) is not { } number)
            {
                return Unit.Find(unit) is null
                    ? Wrong(nameof(form.Unit), $"'{unit}' is not a unit. Choose one of the list.")
                    : Wrong(nameof(form.Value), $"'{text}' is not a number. {HowToWrite}");
            }

            return !now.IsComparableWith(number)
                    ? Wrong(nameof(form.Unit), $"This number is in {now.Unit.Plural}, so it cannot be in {number.Unit.Plural}.")
                : number is { Unit.Plural: "%", Max: > 100 } ? Wrong(nameof(form.Value), "A part of all is at most 100 percent.")
                : FactDraft.ValueOf(number);
        }

        string? Wrong(string field, string message)
        {
            errors.Add(new FieldError(field, message));
            return null;
        }
    }

    /// <summary>The number in the chosen unit, unless a unit was typed with it.</summary>
    private static Quantity? Parse(string text, string unit)
    {
        var number = text.Replace("$", "", StringComparison.Ordinal)
            .Replace("£", "", StringComparison.Ordinal)
            .Replace("€", "", StringComparison.Ordinal)
            .Replace("–", " to ", StringComparison.Ordinal)
            .Replace("-", " to ", StringComparison.Ordinal);
        number = string.Join(' ', number.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Quantity.TryParse(number, out var whole) ? whole
            : Quantity.TryParse($"{number} {unit}", out var inUnit) ? inUnit
            : null;
    }
}

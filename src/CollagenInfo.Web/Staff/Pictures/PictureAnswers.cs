using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>Reads the form for a picture.</summary>
internal static class PictureAnswers
{
    /// <summary>A screen reader reads a description in one breath.</summary>
    public const int LongestAlt = 125;

    private const int LongestReference = 100;

    /// <summary>What is wrong with the answers, besides the picture itself.</summary>
    public static IReadOnlyList<FieldError> FaultsIn(PictureForm form, DateOnly today)
    {
        var errors = new List<FieldError>();
        if (form.Picture is not { Length: > 0 })
        {
            errors.Add(new FieldError(nameof(form.Picture), "Choose a picture."));
        }

        var alt = form.Alt?.Trim() ?? "";
        if (alt.Length > LongestAlt)
        {
            errors.Add(new FieldError(nameof(form.Alt), $"Say it in at most {LongestAlt} letters. The rest belongs into the text."));
        }
        else if (alt.Length == 0 == !form.Decorative)
        {
            errors.Add(
                new FieldError(
                    nameof(form.Alt),
                    alt.Length == 0 ? "Say what it shows, or tick that it is decorative." : "Say what it shows, or tick the box, not both."
                )
            );
        }

        if (form.Patient is not (PictureForm.Yes or PictureForm.No))
        {
            errors.Add(new FieldError(nameof(form.Patient), "Say whether it shows a patient."));
        }

        return form.Patient == PictureForm.Yes ? [.. errors, .. ConsentFaultsIn(form, today)] : errors;
    }

    /// <summary>What the patient has allowed; null if it shows none.</summary>
    public static PictureConsent? ConsentIn(PictureForm form) =>
        form.Patient == PictureForm.Yes ? new PictureConsent(form.Consent!.Trim(), DayIn(form.Until)!.Value, null) : null;

    private static IEnumerable<FieldError> ConsentFaultsIn(PictureForm form, DateOnly today)
    {
        if (form.Consent?.Trim() is not { Length: > 0 and <= LongestReference })
        {
            yield return new FieldError(nameof(form.Consent), "Write where the signed consent is kept, in at most 100 letters.");
        }

        if (DayIn(form.Until) is not { } until || until < today)
        {
            yield return new FieldError(nameof(form.Until), "Give the last day on which the patient allows it, today or later.");
        }
    }

    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>A picture that is new or goes.</summary>
/// <param name="Source">Where it is seen; null if it goes.</param>
/// <param name="Alt">What it shows, in words; empty if it shows nothing that a reader needs.</param>
/// <param name="Words">What becomes of it.</param>
public sealed record ChangedPicture(string? Source, string Alt, string Words)
{
    /// <summary>The pictures that a change brings, and those that it takes away.</summary>
    internal static IReadOnlyList<ChangedPicture> AllFrom(Change change, ContentLibrary before, ContentLibrary after)
    {
        return
        [
            .. after
                .Data.Pictures.Values.Where(IsIn)
                .Select(picture => new ChangedPicture(
                    $"{DeskAddress.Preview}/{change.Id}/{PathOf(picture)}",
                    picture.Alt ?? "",
                    $"New: {picture.Alt ?? "decorative"}. {WordsOf(picture.Consent, after.Clinic)}"
                )),
            .. before
                .Data.Pictures.Values.Where(picture => IsIn(picture) && !after.Data.Pictures.ContainsKey(picture.File))
                .Select(picture => new ChangedPicture(
                    null,
                    "",
                    $"{picture.File} is removed, and lies in the bin: {picture.Alt ?? "decorative"}"
                )),
        ];

        bool IsIn(PictureEntry picture) => change.FileAt(PathOf(picture)) is not null;
    }

    private static string PathOf(PictureEntry picture) => $"images/{picture.File}";

    private static string WordsOf(PictureConsent? consent, ClinicProfile clinic) =>
        consent is null
            ? "It shows no patient."
            : $"It shows a patient: consent {consent.Reference}, until {DateText.Long(consent.Until, clinic.Locale)}.";
}

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
    internal static IReadOnlyList<ChangedPicture> AllFrom(Change change, ContentLibrary before, ContentLibrary after) =>
        AllFrom(
            change,
            before,
            after,
            file => $"{DeskAddress.Preview}/{change.Id}/{file.Path}",
            consent => $": consent {consent.Reference}, until {DateText.Long(consent.Until, after.Clinic.Locale)}."
        );

    /// <summary>The same for somebody without an account. Where the clinic keeps a consent is its own matter.</summary>
    internal static IReadOnlyList<ChangedPicture> AllOutside(Change change, ContentLibrary before, ContentLibrary after) =>
        AllFrom(
            change,
            before,
            after,
            InlinePicture.SourceOf,
            consent => $", who allows it until {DateText.Long(consent.Until, after.Clinic.Locale)}."
        );

    private static IReadOnlyList<ChangedPicture> AllFrom(
        Change change,
        ContentLibrary before,
        ContentLibrary after,
        Func<ChangedFile, string> sourceOf,
        Func<PictureConsent, string> wordsOf
    )
    {
        return
        [
            .. after
                .Data.Pictures.Values.Select(picture => (Picture: picture, File: FileOf(picture)))
                .Where(one => one.File is { Text: not null })
                .Select(one => new ChangedPicture(
                    sourceOf(one.File!),
                    one.Picture.Alt ?? "",
                    $"New: {one.Picture.Alt ?? "decorative"}. "
                        + (one.Picture.Consent is { } consent ? $"It shows a patient{wordsOf(consent)}" : "It shows no patient.")
                )),
            .. before
                .Data.Pictures.Values.Where(picture => FileOf(picture) is not null && !after.Data.Pictures.ContainsKey(picture.File))
                .Select(picture => new ChangedPicture(
                    null,
                    "",
                    $"It is removed, and lies in the bin: {picture.Alt ?? "decorative"}"
                )),
        ];

        ChangedFile? FileOf(PictureEntry picture) => change.FileAt($"images/{picture.File}");
    }
}

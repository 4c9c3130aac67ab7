using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>No page counts on a picture whose patient does not allow it any more: readers do not see it.</summary>
internal sealed class ConsentCheck : ILibraryCheck
{
    public IReadOnlyList<Rule> Rules { get; } = [ImageCheck.Unknown];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var ended = library
            .Content.Data.Pictures.Values.Where(picture => !picture.MayBeShown(library.Today))
            .ToDictionary(picture => picture.File, StringComparer.Ordinal);
        return ended.Count == 0
            ? []
            :
            [
                .. library.Pages.Values.SelectMany(page =>
                    page.Outline.Images.Where(image => ended.ContainsKey(image.File))
                        .Select(image => Ended(page.Outline.File, image.Line, ended[image.File]))
                ),
                .. library
                    .Content.Articles.Where(article => article.Image is { } image && ended.ContainsKey(image))
                    .Select(article => Ended(article.Body.File, article.TitleLine, ended[article.Image!])),
                .. library
                    .Content.Clinic.People.Where(person => person.Photo is { } photo && ended.ContainsKey(photo))
                    .Select(person => Ended("clinic.yml", person.Line, ended[person.Photo!])),
            ];
    }

    private static ContentProblem Ended(string file, int line, PictureEntry picture) =>
        ImageCheck.Unknown.Broken(
            file,
            line,
            WhyNot(picture, picture.Consent!) + ": readers do not see it.",
            "Take the picture out of the page, or show another one."
        );

    private static string WhyNot(PictureEntry picture, PictureConsent consent) =>
        consent.IsWithdrawn ? $"The consent for the picture '{picture.File}' was withdrawn"
        : consent.Until == DateOnly.MinValue
            ? $"Nobody can read in {PictureEntry.ListFile} whether the patient allows the picture '{picture.File}'"
        : string.Create(CultureInfo.InvariantCulture, $"The consent for the picture '{picture.File}' ended on {consent.Until:yyyy-MM-dd}");
}

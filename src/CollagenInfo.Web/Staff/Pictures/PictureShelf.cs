using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>The pictures that one person sees at the desk: those of the site, and those that wait in the person's changes.</summary>
public sealed class PictureShelf(
    ContentRepository content,
    ContentFiles files,
    UnfinishedChanges unfinished,
    Publisher publisher,
    TimeProvider clock
)
{
    /// <summary>The day at the clinic.</summary>
    public DateOnly Today =>
        content.Everything.Clinic.DayAt(clock.GetUtcNow());

    /// <summary>Every picture by its name; what waits comes first.</summary>
    public async Task<IReadOnlyList<PictureLine>> AllAsync(string personId)
    {
        var lines = new List<PictureLine>();
        foreach (var change in (await unfinished.AllAsync()).Where(change => change.OwnerId == personId && change.FileAt(List) is not null))
        {
            var library = publisher.Rehearse(change).Library;
            lines.AddRange(
                library
                    .Data.Pictures.Values.Where(picture => change.FileAt(PathOf(picture.File)) is { Text: not null })
                    .Select(picture =>
                        LineOf(picture, library) with
                        {
                            Source = $"{DeskAddress.Preview}/{change.Id}/{PathOf(picture.File)}",
                            Change = change.Id,
                            CanBeWithdrawn = false,
                        }
                    )
            );
        }

        var onSite = content.Everything;
        return
        [
            .. lines,
            .. onSite
                .Data.Pictures.Values.Where(picture => onSite.Data.Images.Contains(picture.File))
                .OrderBy(picture => picture.File, StringComparer.Ordinal)
                .Select(picture => LineOf(picture, onSite)),
        ];
    }

    /// <summary>A name for a picture that no other has, made from what it shows. It is not that of a copy for small screens.</summary>
    public async Task<string> FreeNameAsync(string? alt)
    {
        const int LongestName = 50;
        var name = Slug.NameFrom(alt ?? "");
        name = name.Length > LongestName ? name[..LongestName].TrimEnd('-') : name;
        name = name.Length == 0 ? "picture" : name;
        for (var number = 1; ; number++)
        {
            var free = number == 1 ? $"{name}.webp" : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}.webp");
            if (
                !PictureEntry.IsCopy(free)
                && files.Read(PathOf(free)) is null
                && !content.Everything.Data.Pictures.ContainsKey(free)
                && (await unfinished.OfFileAsync(PathOf(free))).Count == 0
            )
            {
                return free;
            }
        }
    }

    /// <summary>The path of a picture in the content folder.</summary>
    public static string PathOf(string name) => $"images/{name}";

    private const string List = PictureEntry.ListFile;

    private PictureLine LineOf(PictureEntry picture, ContentLibrary library) =>
        new(
            picture.File,
            picture.MayBeShown(Today) ? $"/{PathOf(picture.File)}" : null,
            picture.Alt ?? "Nothing that a reader needs (decorative)",
            picture.Consent is null ? null : WordsOf(picture.Consent, library.Clinic),
            [.. UsesOf(picture.File, library)],
            picture.Markdown
        )
        {
            CanBeWithdrawn = picture.Consent is { IsWithdrawn: false },
        };

    private string WordsOf(PictureConsent consent, ClinicProfile clinic) =>
        consent.Withdrawn is { } day ? $"Consent ({consent.Reference}) withdrawn {DateText.Long(day, clinic.Locale)}: nobody sees it."
        : consent.Until < Today ? $"Consent ({consent.Reference}) has ended: nobody sees it."
        : $"Shows a patient. Consent ({consent.Reference}) until {DateText.Long(consent.Until, clinic.Locale)}.";

    private static IEnumerable<UsingPage> UsesOf(string file, ContentLibrary library) =>
        library
            .Articles.Where(article =>
                article.Image == file
                || (
                    article.Body.Markdown.Contains(file, StringComparison.Ordinal)
                    && ArticleText.From(article.Body).Outline.Images.Any(image => image.File == file)
                )
            )
            .Select(article => (article.Body.File, Title: library.Expand(article.Title)))
            .Concat(
                library
                    .Topics.Where(topic => topic.Body.Markdown.Contains($"({file})", StringComparison.Ordinal))
                    .Select(topic => (topic.Body.File, Title: library.Expand(topic.Title)))
            )
            .Concat(library.Clinic.People.Where(person => person.Photo == file).Select(person => ("clinic.yml", Title: person.Name)))
            .Select(use => new UsingPage(use.Title, new DeskFile(use.Item1).Address));
}

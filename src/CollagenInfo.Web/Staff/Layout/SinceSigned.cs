using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Finds what is new on a page since it was signed.</summary>
public sealed class SinceSigned(FileHistory history, ContentFiles files)
{
    private const int MostVersions = 40;

    /// <summary>What differs from the text that was signed; null if the page is as signed, or nobody knows that text any more.</summary>
    public async Task<SentenceDifference?> FindAsync(ContentLibrary library, Article article)
    {
        if (article.Review is not { } review || files.Read(article.Body.File) is not { Text: { } now } file)
        {
            return null;
        }

        foreach (var version in (await history.OfAsync(file.Path)).Take(MostVersions))
        {
            if (
                await history.TextOfAsync(version) is { } bytes
                && ContentFile.TextOf(bytes) is { } text
                && text != now
                && files.Rehearse([new FileEdit(file.Path, file.Version, bytes)]).Library.Find(article.Topic, article.Slug) is { } old
                && SignedText.Fingerprint(library, old) == review.Text
            )
            {
                return SentenceDifference.Between(file.Path, text, now);
            }
        }

        return null;
    }

    /// <summary>How much that is, in words: "1 comma", "2 sentences".</summary>
    public static string WordsOf(SentenceDifference difference)
    {
        var changes = difference
            .Sentences.Where(sentence => sentence.Kind is not ChangeKind.Same && sentence.Place.Heading != "review")
            .ToList();
        var words = changes.Where(change => change.Kind is ChangeKind.Changed).SelectMany(change => change.Words).ToList();
        var differing = words.Where(word => word.Kind is not SpanKind.Kept).ToList();
        return changes.Count == 1 && differing.Count == 1 && differing[0].Text.Trim() == "," ? "1 comma"
            : changes.Count == 1 ? "1 sentence"
            : $"{changes.Count} sentences";
    }
}

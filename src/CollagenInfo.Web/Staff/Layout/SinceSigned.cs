using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Finds what is new on a page or tool since it was signed.</summary>
public sealed class SinceSigned(FileHistory history, ContentFiles files)
{
    private const int MostVersions = 40;

    /// <summary>What differs from what was signed; null if it is as signed, or nobody knows any more what that was.</summary>
    public Task<SentenceDifference?> FindAsync(ContentLibrary library, Signable signable) =>
        (signable.Status, signable.Tool) switch
        {
            (not ReviewStatus.ChangedSinceReview, _) => Task.FromResult<SentenceDifference?>(null),
            (_, { } tool) => FindAsync(library, tool, signable.Review!),
            _ => FindAsync(library, signable.Article!, signable.Review!),
        };

    /// <summary>The tools that take their words from a data file, and do not tell any more what was signed.</summary>
    public async Task<IReadOnlyList<ChangedTool>> FindAsync(ContentLibrary library, DeskFile file)
    {
        var tools = new List<ChangedTool>();
        foreach (var tool in file.Tools.Select(tool => Signable.Of(library, tool)))
        {
            if (tool.Status is ReviewStatus.ChangedSinceReview)
            {
                tools.Add(new ChangedTool(tool.Title, DeskAddress.Sign + tool.Address, await FindAsync(library, tool)));
            }
        }

        return tools;
    }

    private async Task<SentenceDifference?> FindAsync(ContentLibrary library, Article article, Review review)
    {
        if (files.Read(article.Body.File) is not { Text: { } now } file)
        {
            return null;
        }

        foreach (var version in (await history.OfAsync(file.Path)).Take(MostVersions))
        {
            if (
                await history.TextOfAsync(version) is { } bytes
                && ContentFile.TextOf(bytes) is { } text
                && text != now
                && files.LibraryWith([new FileEdit(file.Path, file.Version, bytes)]).Find(article.Topic, article.Slug) is { } old
                && SignedText.Fingerprint(library, old) == review.Text
            )
            {
                return Between(file.Path, text, now, library);
            }
        }

        // The page says what it said: a number in it, or what a source is called, was changed elsewhere.
        return await FindThenAsync(file.Path, review) is { } then
            && then.Find(article.Topic, article.Slug) is { } signed
            && SignedText.Fingerprint(then, signed) == review.Text
            && await TextThenAsync(file.Path, review) is { } before
            ? Between(file.Path, DeskFile.AsRead(before, then), DeskFile.AsRead(now, library), library)
            : null;
    }

    private static SentenceDifference Between(string path, string before, string now, ContentLibrary library) =>
        SentenceDifference.Between(path, before, now).InWords(path, library, FrontMatterFields.LabelsOf(path));

    /// <summary>A tool reads many files, so all of them are taken as they were when the sign-off came on the site.</summary>
    private async Task<SentenceDifference?> FindAsync(ContentLibrary library, SitePage tool, Review review) =>
        await FindThenAsync(SignedTool.File, review) is { } then && ToolText.Fingerprint(then, tool) == review.Text
            ? SentenceDifference.Between(ToolText.InOrder(then, tool), ToolText.InOrder(library, tool))
            : null;

    /// <summary>Everything as it was when a sign-off came on the site; null if the history does not go back to that.</summary>
    private async Task<ContentLibrary?> FindThenAsync(string path, Review review)
    {
        if (await FindSignedAsync(path, review) is not { } signed)
        {
            return null;
        }

        var edits = new List<FileEdit>();
        foreach (var then in await history.AtAsync(signed))
        {
            if (files.Read(then.Path)?.Version is var now && now != then.Hash)
            {
                edits.Add(new FileEdit(then.Path, now, await history.TextOfAsync(then)));
            }
        }

        return files.LibraryWith(edits);
    }

    private async Task<string?> TextThenAsync(string path, Review review) =>
        await FindSignedAsync(path, review) is { } signed && await history.TextOfAsync(signed) is { } bytes
            ? ContentFile.TextOf(bytes)
            : null;

    /// <summary>The version of a file with which a sign-off came on the site.</summary>
    private async Task<FileVersion?> FindSignedAsync(string path, Review review)
    {
        FileVersion? signed = null;
        foreach (var version in (await history.OfAsync(path)).Take(MostVersions))
        {
            if (
                await history.TextOfAsync(version) is not { } bytes
                || ContentFile.TextOf(bytes)?.Contains(review.Text, StringComparison.Ordinal) != true
            )
            {
                break;
            }

            signed = version;
        }

        return signed;
    }

    /// <summary>How many changes, and whose signature they follow: "2 changes since Carl signed".</summary>
    public static string CountOf(SentenceDifference difference, string who) =>
        $"{(ChangesIn(difference) is { Count: not 1 and var count } ? $"{count} changes" : "1 change")} since {who} signed";

    /// <summary>How much that is, in words: "1 comma", "2 sentences".</summary>
    public static string WordsOf(SentenceDifference difference)
    {
        var changes = ChangesIn(difference);
        var words = changes.Where(change => change.Kind is ChangeKind.Changed).SelectMany(change => change.Words).ToList();
        var differing = words.Where(word => word.Kind is not SpanKind.Kept).ToList();
        return changes.Count == 1 && differing.Count == 1 && differing[0].Text.Trim() == "," ? "1 comma"
            : changes.Count == 1 ? "1 sentence"
            : $"{changes.Count} sentences";
    }

    private static List<SentenceChange> ChangesIn(SentenceDifference difference) =>
        [.. difference.Sentences.Where(sentence => sentence.Kind is not ChangeKind.Same && sentence.Place.Heading != "review")];
}

/// <summary>A tool that does not tell any more what was signed.</summary>
/// <param name="Title">The tool.</param>
/// <param name="Address">Where it is read as a whole.</param>
/// <param name="Since">What differs; null if nobody knows any more what was signed.</param>
public sealed record ChangedTool(string Title, string Address, SentenceDifference? Since);

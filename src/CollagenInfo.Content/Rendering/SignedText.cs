using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Rendering;

/// <summary>The exact text that a clinician signs: what readers read, with the values of its facts and what its pictures show.</summary>
public static class SignedText
{
    private const string Kind = "text2:";

    /// <summary>The kind of fingerprint before: it took the Markdown letter by letter, and did not see a replaced picture.</summary>
    private const string OldKind = "sha256:";

    /// <summary>An article and the facts stay the same objects until somebody changes them, so a text is taken apart only once.</summary>
    private static readonly ConditionalWeakTable<Article, Known> KnownFingerprints = [];

    /// <summary>
    /// The fingerprint that front matter keeps under <c>review: text</c>. It changes with what readers read, where it leads and what
    /// its pictures show, and does not when the file is laid out anew or the clinic's phone number changes.
    /// </summary>
    public static string Fingerprint(ContentLibrary library, Article article)
    {
        if (KnownFingerprints.TryGetValue(article, out var known) && known.IsOf(library.Data))
        {
            return known.Fingerprint;
        }

        var fingerprint = Kind + HashOf(CanonicalText.Of(library, article));
        KnownFingerprints.AddOrUpdate(article, new Known(library.Facts, library.Data.ImageHashes, fingerprint));
        return fingerprint;
    }

    /// <summary>Whether the article's review applies to the current text.</summary>
    public static ReviewStatus StatusOf(ContentLibrary library, Article article) => article.Review switch
    {
        null => ReviewStatus.AwaitingSignOff,
        var review when review.Text == FingerprintLike(review.Text, library, article) => ReviewStatus.Signed,
        _ => ReviewStatus.ChangedSinceReview,
    };

    /// <summary>
    /// The day on which a clinician signed exactly the current text; null if none has. The time of a file is no substitute:
    /// copying the file changes it.
    /// </summary>
    public static DateOnly? DayOf(ContentLibrary library, Article article) =>
        StatusOf(library, article) is ReviewStatus.Signed ? article.Review?.On : null;

    /// <summary>The fingerprint of the same kind as another.</summary>
    private static string FingerprintLike(string other, ContentLibrary library, Article article) =>
        other.StartsWith(OldKind, StringComparison.Ordinal) ? OldFingerprint(library.Facts, article) : Fingerprint(library, article);

    private static string OldFingerprint(FactSheet facts, Article article)
    {
        var text = string.Join('\n', article.Title, article.Summary, article.Body.Markdown.ReplaceLineEndings("\n").Trim());
        var expanded = FactReference.Replace(text, reference => facts.TextOf(reference)?.Text);
        var figures =
            from figure in FigureReference.AllFrom(article.Body.Markdown)
            from key in figure.Find()?.Keys ?? []
            let fact = facts.Find(key)
            select $"\n{key}: {fact?.Kind} {fact?.Wording}, {fact?.Label}";
        return OldKind + HashOf(expanded + string.Concat(figures));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Known(FactSheet Facts, IReadOnlyDictionary<string, string> ImageHashes, string Fingerprint)
    {
        public bool IsOf(ContentData data) => ReferenceEquals(Facts, data.Facts) && ReferenceEquals(ImageHashes, data.ImageHashes);
    }
}

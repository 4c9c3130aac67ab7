using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content;

/// <summary>The exact text that a clinician signs: title, summary and body, with the values of their facts.</summary>
public static class SignedText
{
    /// <summary>
    /// The fingerprint that front matter keeps under <c>review: text</c>. It changes when a word, the value of a fact or
    /// what a picture shows changes, and does not when the clinic's phone number does.
    /// </summary>
    public static string Fingerprint(Article article, FactSheet facts)
    {
        var text = string.Join('\n', article.Title, article.Summary, article.Body.Markdown.ReplaceLineEndings("\n").Trim());
        var expanded = FactReference.Replace(text, reference => facts.TextOf(reference)?.Text);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(expanded + PicturesOf(article, facts))));
    }

    /// <summary>What the figures of the text read; nothing where there is none, so that older fingerprints stay good.</summary>
    private static string PicturesOf(Article article, FactSheet facts) => string.Concat(
        from figure in FigureReference.In(article.Body.Markdown)
        from key in figure.Find()?.Keys ?? []
        let fact = facts.Find(key)
        select $"\n{key}: {fact?.Kind} {fact?.Wording}, {fact?.Label}");

    /// <summary>Whether the article's review still speaks of the text on show.</summary>
    public static ReviewStatus StatusOf(Article article, FactSheet facts) => article.Review switch
    {
        null => ReviewStatus.AwaitingSignOff,
        var review when review.Text == Fingerprint(article, facts) => ReviewStatus.Signed,
        _ => ReviewStatus.ChangedSinceReview,
    };
}

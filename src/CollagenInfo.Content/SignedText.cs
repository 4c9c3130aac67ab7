using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content;

/// <summary>The exact text that a clinician signs: title, summary and body, with the values of their facts.</summary>
public static class SignedText
{
    /// <summary>
    /// The fingerprint that front matter keeps under <c>review: text</c>. It changes with any word, the value of any fact and the
    /// content of any figure, but not with the clinic's phone number.
    /// </summary>
    public static string Fingerprint(Article article, FactSheet facts)
    {
        var text = string.Join('\n', article.Title, article.Summary, article.Body.Markdown.ReplaceLineEndings("\n").Trim());
        var expanded = FactReference.Replace(text, reference => facts.TextOf(reference)?.Text);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(expanded + PicturesOf(article, facts))));
    }

    /// <summary>The facts that the figures show; empty without figures, so that older fingerprints stay valid.</summary>
    private static string PicturesOf(Article article, FactSheet facts) => string.Concat(
        from figure in FigureReference.AllFrom(article.Body.Markdown)
        from key in figure.Find()?.Keys ?? []
        let fact = facts.Find(key)
        select $"\n{key}: {fact?.Kind} {fact?.Wording}, {fact?.Label}");

    /// <summary>Whether the article's review applies to the current text.</summary>
    public static ReviewStatus StatusOf(Article article, FactSheet facts) => article.Review switch
    {
        null => ReviewStatus.AwaitingSignOff,
        var review when review.Text == Fingerprint(article, facts) => ReviewStatus.Signed,
        _ => ReviewStatus.ChangedSinceReview,
    };
}

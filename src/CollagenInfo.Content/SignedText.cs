using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content;

/// <summary>The exact text that a clinician signs: title, summary and body, with the values of their facts.</summary>
public static class SignedText
{
    /// <summary>
    /// The fingerprint that front matter keeps under <c>review: text</c>. It changes when a word or the value of a fact
    /// changes, and does not when the clinic's phone number does.
    /// </summary>
    public static string Fingerprint(Article article, FactSheet facts)
    {
        var text = string.Join('\n', article.Title, article.Summary, article.Body.Markdown.ReplaceLineEndings("\n").Trim());
        var expanded = FactReference.Replace(text, reference => facts.Word(reference)?.Text);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(expanded)));
    }

    /// <summary>Whether the article's review still speaks of the text on show.</summary>
    public static ReviewStatus StatusOf(Article article, FactSheet facts) => article.Review switch
    {
        null => ReviewStatus.AwaitingSignOff,
        var review when review.Text == Fingerprint(article, facts) => ReviewStatus.Signed,
        _ => ReviewStatus.ChangedSinceReview,
    };
}

using System.Text;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Web.Insight;

/// <summary>The words of a question that may be counted, without anything that could identify a person.</summary>
internal static class AskedWords
{
    private const int Longest = 60;
    private const int MostDigits = 4;

    /// <summary>
    /// The words in lower case; null if there are none or they are too long, or if they could be a phone number or mail address.
    /// </summary>
    public static string? From(string asked)
    {
        if (asked.Length > Longest || asked.Contains('@'))
        {
            return null;
        }

        // Split first: only words can be normalized, not all that an address may have in it.
        var words = string.Join(' ', Tokenizer.Words(asked).Select(word => word.Text)).Normalize(NormalizationForm.FormKC);
        return words.Length == 0 || words.Count(char.IsDigit) > MostDigits ? null : words;
    }

    /// <summary>
    /// The words of a sentence that mean something, each by itself: hardly anybody types the same sentence, and a sentence tells more
    /// about who typed it than any of its words.
    /// </summary>
    public static IEnumerable<string> EachIn(string sentence) =>
        Tokenizer.Words(sentence)
            .Select(word => word.Folded)
            .Where(word => !StopWords.OfQueries.Contains(word) && From(word) is not null)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The words of an address; null for a file, which programs ask for and patients do not.</summary>
    public static string? FromAddress(string path) => path.Contains('.') ? null : From(path);
}

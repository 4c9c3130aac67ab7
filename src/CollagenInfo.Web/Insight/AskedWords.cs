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
        if (asked.Length > Longest || asked.Contains('@') || asked.Count(char.IsDigit) > MostDigits)
        {
            return null;
        }

        var words = Tokenizer.Words(asked.Normalize(NormalizationForm.FormKC));
        return words.Length == 0 ? null : string.Join(' ', words.Select(word => word.Text));
    }

    /// <summary>The words of an address; null for a file, which programs ask for and patients do not.</summary>
    public static string? FromAddress(string path) => path.Contains('.') ? null : From(path);
}

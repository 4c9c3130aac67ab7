using System.Text;

namespace CollagenInfo.Web.Insight;

/// <summary>What of a question may be counted: its words, and nothing that looks like a person.</summary>
internal static class AskedWords
{
    private const int Longest = 60;
    private const int MostDigits = 4;

    /// <summary>The words in small letters; null if they are none, too many, or could be a phone number or a mail address.</summary>
    public static string? Of(string asked)
    {
        if (asked.Length > Longest || asked.Contains('@') || asked.Count(char.IsDigit) > MostDigits)
        {
            return null;
        }

        var words = string.Concat(
            asked
                .Normalize(NormalizationForm.FormKC)
                .Select(letter => char.IsLetterOrDigit(letter) || letter == '\'' ? char.ToLowerInvariant(letter) : ' ')
        );
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } plain ? plain : null;
    }

    /// <summary>The words of an address; null for a file, which programs ask for and patients do not.</summary>
    public static string? OfAddress(string path) => path.Contains('.') ? null : Of(path);
}

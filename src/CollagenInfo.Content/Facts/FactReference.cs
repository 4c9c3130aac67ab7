using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>The reference that an author writes in place of a number: <c>{{ aftercare.makeup }}</c>.</summary>
public static partial class FactReference
{
    /// <summary>What a reader sees where a reference leads nowhere; a gap must never look like a sentence without a number.</summary>
    public const string MissingText = "[number missing: please ask the clinic]";

    /// <summary>The keys that a text refers to, in order, spelt as its author wrote them.</summary>
    public static IEnumerable<string> KeysIn(string text) => Anywhere().Matches(text).Select(match => match.Groups["key"].Value);

    /// <summary>Puts wordings in place of references; one without a wording stays as it was written.</summary>
    public static string Replace(string text, Func<string, string?> word) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? Anywhere().Replace(text, match => word(match.Groups["key"].Value) ?? match.Value)
            : text;

    /// <summary>The key of a reference that stands at the very start of the text, and how long the reference is.</summary>
    public static bool TryReadAtStart(ReadOnlySpan<char> text, out string key, out int length)
    {
        key = "";
        length = 0;
        if (!text.StartsWith("{{"))
        {
            return false;
        }

        var match = Anywhere().Match(text[..Math.Min(text.Length, LongestReference)].ToString());
        if (!match.Success || match.Index != 0)
        {
            return false;
        }

        key = match.Groups["key"].Value;
        length = match.Length;
        return true;
    }

    private const int LongestReference = 100;

    [GeneratedRegex(@"\{\{[ \t]*(?<key>[^{}\r\n]{1,80}?)[ \t]*\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Anywhere();
}

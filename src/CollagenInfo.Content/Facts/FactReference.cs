using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>The reference that an author writes in place of a number: <c>{{ aftercare.makeup }}</c>.</summary>
public static partial class FactReference
{
    /// <summary>What a reader sees where a reference leads nowhere; a gap must never look like a sentence without a number.</summary>
    public const string MissingText = "[number missing: please ask the clinic]";

    /// <summary>The keys that a text refers to, in order, spelt as its author wrote them.</summary>
    public static IEnumerable<string> KeysIn(string text) => Anywhere().Matches(text).Select(match => match.Groups["key"].Value);

    /// <summary>The references of a text with their places.</summary>
    public static IEnumerable<(int Start, int Length, string Key)> PlacesIn(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? Anywhere().Matches(text).Select(match => (match.Index, match.Length, match.Groups["key"].Value))
            : [];

    /// <summary>Puts wordings in place of references; one without a wording stays as it was written.</summary>
    public static string Replace(string text, Func<string, string?> word) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? Anywhere().Replace(text, match => word(match.Groups["key"].Value) ?? match.Value)
            : text;

    /// <summary>Whether double braces are left over once every reference is taken out: somebody meant one and mistyped it.</summary>
    public static bool HasStrayBraces(string text)
    {
        var rest = Replace(text, _ => "");
        return rest.Contains("{{", StringComparison.Ordinal)
            || rest.Contains("}}", StringComparison.Ordinal)
            || (rest.Contains('{', StringComparison.Ordinal) && InSingleBraces().IsMatch(rest));
    }

    /// <summary>The key of a reference that stands at the very start of the text, and how long the reference is.</summary>
    public static bool TryReadAtStart(ReadOnlySpan<char> text, out string key, out int length)
    {
        key = "";
        var close = text.StartsWith("{{") ? text[..Math.Min(text.Length, LongestReference)].IndexOf("}}") : -1;
        length = close + 2;
        var inside = close < 0 ? [] : text[2..close].Trim(" \t");
        if (close <= 2 || inside.Length > LongestKey || inside.IndexOfAny("{}\r\n") >= 0)
        {
            return false;
        }

        key = inside.ToString();
        return true;
    }

    private const int LongestKey = 80;

    /// <summary>Whatever <see cref="Anywhere"/> finds is not longer: both have to agree on what is a reference.</summary>
    private const int LongestReference = 100;

    /// <summary>"{ aftercare.makeup }": a key between single braces.</summary>
    [GeneratedRegex(@"\{[ \t]{0,8}[a-z-]{1,40}\.[a-z.-]{1,40}[ \t]{0,8}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InSingleBraces();

    [GeneratedRegex(
        @"\{\{[ \t]{0,8}(?<key>[^{}\r\n]{1,80}?)[ \t]{0,8}\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Anywhere();
}

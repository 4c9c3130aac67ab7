using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>The reference that an author writes in place of a number: <c>{{ aftercare.makeup }}</c>.</summary>
public static partial class FactReference
{
    /// <summary>What readers see in place of an unknown reference: a missing number must be obvious.</summary>
    public const string MissingText = "[number missing: please ask the clinic]";

    /// <summary>The keys that a text refers to, in order, as their author spelt them.</summary>
    public static IEnumerable<string> KeysIn(string text) => Anywhere().Matches(text).Select(match => match.Groups["key"].Value);

    /// <summary>The references in a text with their positions.</summary>
    public static IEnumerable<(int Start, int Length, string Key)> PlacesIn(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? Anywhere().Matches(text).Select(match => (match.Index, match.Length, match.Groups["key"].Value))
            : [];

    /// <summary>Replaces references with their wording; a reference without one is left as written.</summary>
    public static string Replace(string text, Func<string, string?> word) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? Anywhere().Replace(text, match => word(match.Groups["key"].Value) ?? match.Value)
            : text;

    /// <summary>Whether double braces are left once all references are removed: somebody mistyped a reference.</summary>
    public static bool HasStrayBraces(string text)
    {
        var rest = Replace(text, _ => "");
        return rest.Contains("{{", StringComparison.Ordinal)
            || rest.Contains("}}", StringComparison.Ordinal)
            || (rest.Contains('{', StringComparison.Ordinal) && InSingleBraces().IsMatch(rest));
    }

    /// <summary>Reads a reference at the very start of the text: its key, and the length of the whole reference.</summary>
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

    /// <summary>The longest match of <see cref="Anywhere"/>: both must agree on what a reference is.</summary>
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

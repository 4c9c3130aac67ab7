using System.Globalization;

namespace CollagenInfo.Content;

/// <summary>
/// Signs that nobody sees: spaces that are not the ordinary one, and signs without any width. They come with text from other
/// programs, and make two words differ that look the same.
/// </summary>
public static class InvisibleSigns
{
    /// <summary>The text with ordinary spaces, and without the signs that have no width.</summary>
    public static string Plain(string text) =>
        IsPlain(text)
            ? text
            : string.Concat(text.Where(letter => !HasNoWidth(letter)).Select(letter => IsSpecialSpace(letter) ? ' ' : letter));

    /// <summary>The first of them in a text, by its name; null if there is none.</summary>
    public static string? NameIn(string text) =>
        IsPlain(text) ? null : text.Where(letter => HasNoWidth(letter) || IsSpecialSpace(letter)).Select(NameOf).FirstOrDefault();

    /// <summary>What to do about a name that is not known, if only an invisible sign keeps it from being one that is; or null.</summary>
    public static string? AdviceFor(string written, IEnumerable<string> known) =>
        NameIn(written) is { } sign && known.Contains(Plain(written).Trim())
            ? $"There is {sign} in it, which nobody sees: delete the name and type it again."
            : null;

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\u007f');

    private static bool IsSpecialSpace(char letter) =>
        letter is not ' ' && char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator;

    private static bool HasNoWidth(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format || letter is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u3164';

    private static string NameOf(char letter) =>
        letter switch
        {
            '\u00a0' or '\u202f' => "a no-break space",
            '\u00ad' => "a soft hyphen",
            '\u200b' => "a zero-width space",
            '\ufeff' => "a byte order mark",
            '\u200c' or '\u200d' or '\u2060' => "a zero-width joiner",
            '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => "a mark of reading direction",
            _ when IsSpecialSpace(letter) => $"a special space (U+{(int)letter:X4})",
            _ => $"an invisible sign (U+{(int)letter:X4})",
        };
}

using System.Buffers;
using System.Text;

namespace CollagenInfo.Content;

/// <summary>
/// Text without the characters that Unicode keeps for programs: a page, a feed or a list that holds one of them cannot be written.
/// </summary>
internal static class CleanText
{
    /// <summary>The text without control characters, noncharacters and halves of characters; a form feed is a space.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyExcept(Safe) < 0 ? text : string.Concat(Cleaned(text));

    private static readonly SearchValues<char> Safe = SearchValues.Create([
        '\t',
        '\n',
        '\r',
        .. Enumerable.Range(0x20, 0xd800 - 0x20).Select(code => (char)code),
    ]);

    private static IEnumerable<string> Cleaned(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Rune.TryGetRuneAt(text, at, out var letter))
            {
                at += letter.Utf16SequenceLength - 1;
                yield return letter.Value is '\v' or '\f' ? " "
                : IsUnreadable(letter.Value) ? ""
                : letter.ToString();
            }
        }
    }

    private static bool IsUnreadable(int code) =>
        code is (< 0x20 and not ('\t' or '\n' or '\r')) or 0x7f or (>= 0xfdd0 and <= 0xfdef) || (code & 0xfffe) == 0xfffe;
}

using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Language;

/// <summary>Splits texts into words, for checks, prose and search alike. Hyphens and other marks separate words.</summary>
public static class Tokenizer
{
    /// <summary>The words of a text, split as by SQLite's full-text index: letters and digits stay together ("5mm").</summary>
    public static Token[] Words(string text) => [.. PlacesIn(text).Select(place => TokenAt(text, place.Start, place.End))];

    /// <summary>
    /// The words of a text with numbers split off, for reading amounts: "48h" is "48" and "h"; "0.5" and "½" are one number each.
    /// </summary>
    public static Token[] WordsAndNumbers(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Max(EndOfNumber(text, at), EndOfWord(text, at, withDigits: false));
            if (end > at)
            {
                tokens.Add(TokenAt(text, at, end));
            }

            at = Math.Max(end, at + 1);
        }

        return [.. tokens];
    }

    /// <summary>The word in lower case, without accents, apostrophes and other marks.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word.ToString();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>A text without soft hyphens, zero-width spaces and other characters that nobody sees, which may stand in a word.</summary>
    public static string WithoutInvisible(string text) =>
        text.Any(IsInvisible) ? string.Concat(text.Where(letter => !IsInvisible(letter))) : text;

    /// <summary>The positions of the words of a text, without making a string for each.</summary>
    internal static IEnumerable<(int Start, int End)> PlacesIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at, withDigits: true);
            if (end > at)
            {
                yield return (at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static Token TokenAt(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return new Token(
            word.ContainsAnyExceptInRange('a', 'z')
                ? WithoutInvisible(word.ToString()).Replace('’', '\'').ToLowerInvariant()
                : word.ToString(),
            start,
            end
        );
    }

    private static int EndOfWord(string text, int start, bool withDigits)
    {
        var end = start;
        while (IsLetter(end) || (end > start && IsInside(end)))
        {
            end++;
        }

        return end;

        bool IsLetter(int at) =>
            at < text.Length && char.IsLetterOrDigit(text[at]) && (withDigits || !char.IsAsciiDigit(text[at]));

        bool IsInside(int at) =>
            at < text.Length
            && (
                IsAccent(text[at])
                || (text[at] is '\'' or '’' && IsLetter(at + 1))
                || (IsInvisible(text[at]) && (IsLetter(at + 1) || IsInside(at + 1)))
            );
    }

    /// <summary>A comma or point belongs to a number only between digits; a point may also begin a number.</summary>
    private static int EndOfNumber(string text, int start)
    {
        if (text[start] == '½')
        {
            return start + 1;
        }

        var isPoint = text[start] == '.' && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
        if (!IsDigit(start) && !(isPoint && IsDigit(start + 1)))
        {
            return start;
        }

        var end = start;
        while (IsDigit(end) || (end < text.Length && text[end] is '.' or ',' && IsDigit(end + 1)) || IsThousandsMark(end))
        {
            end++;
        }

        return end;

        bool IsThousandsMark(int at) => at < text.Length && text[at] is ' ' or '\'' or '’' && at - start is >= 1 and <= 3
            && text.AsSpan(start, at - start).ContainsAnyExcept('0', '.') && IsDigit(at - 1)
            && IsDigit(at + 1) && IsDigit(at + 2) && IsDigit(at + 3) && !IsDigit(at + 4);

        bool IsDigit(int at) => at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static bool IsInvisible(char letter) => letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.Format;

    private static bool IsAccent(char letter) => letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
}

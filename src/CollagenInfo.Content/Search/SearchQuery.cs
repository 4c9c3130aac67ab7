using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Search;

/// <summary>
/// What a reader typed, made safe to search for and to show: not too long, on one line, without invisible characters.
/// </summary>
/// <param name="Text">The words as typed; empty if nothing was typed.</param>
/// <param name="IsCut">Whether more was typed and cut off.</param>
public sealed record SearchQuery(string Text, bool IsCut)
{
    /// <summary>The most characters that are searched for.</summary>
    public const int LongestText = 200;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether to search for exactly these letters, without correcting misspellings.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the reader is still typing, so that the last word may be incomplete.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Accepts anything that can be typed or sent.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var text = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar;
            if (isSpace ? text.Length == 0 || text[^1] == ' ' : IsInvisible(rune))
            {
                continue;
            }

            text.Append(isSpace ? " " : rune.ToString());
            if (text.Length > LongestText + 1)
            {
                return new SearchQuery(Cut(text.ToString()), IsCut: true);
            }
        }

        var whole = text.ToString().TrimEnd();
        return whole.Length > LongestText ? new SearchQuery(Cut(whole), IsCut: true) : new SearchQuery(whole, IsCut: false);
    }

    /// <summary>Whether it is a mark of writing direction, a joiner or the like, which would garble the page that shows it.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>Cuts between two words if there is a space near the end, and never inside a character.</summary>
    private static string Cut(string text)
    {
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        var gap = text.LastIndexOf(' ', end);
        return text[..(gap > LongestText / 2 ? gap : end)].TrimEnd();
    }
}

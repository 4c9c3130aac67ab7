using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Search;

/// <summary>What a reader typed, made safe to look for and to show: not too long, on one line, without anything invisible.</summary>
/// <param name="Text">The words as typed; empty if there were none.</param>
/// <param name="IsCut">More was typed, and dropped.</param>
public sealed record SearchQuery(string Text, bool IsCut)
{
    /// <summary>How many characters are looked for.</summary>
    public const int LongestText = 200;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The reader means exactly these letters: no word is taken for a misspelling.</summary>
    public bool IsExact { get; init; }

    /// <summary>The reader is still typing: the last word may be half a word.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Reads anything that can be typed or sent.</summary>
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

    /// <summary>Marks of writing direction, joiners and the like would only disturb the page that shows them.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>Cuts between two words if there is a gap near the end, and never through a character.</summary>
    private static string Cut(string text)
    {
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        var gap = text.LastIndexOf(' ', end);
        return text[..(gap > LongestText / 2 ? gap : end)].TrimEnd();
    }
}

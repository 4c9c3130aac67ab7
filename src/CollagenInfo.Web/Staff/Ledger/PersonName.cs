using System.Globalization;
using System.Text;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>What the name of a person may be: others see it below pages and in the journal, and must know who it is.</summary>
internal static class PersonName
{
    public const int Shortest = 2;
    public const int Longest = 60;

    /// <summary>Whether it is long enough, and not too long.</summary>
    public static bool HasLength(string name) => name.Length is >= Shortest and <= Longest;

    /// <summary>Why a name would be taken for another, as a sentence; null if it would not.</summary>
    public static string? FaultOf(string name) =>
        name.EnumerateRunes().Any(IsUnseen) ? "This name has signs that cannot be seen. Type it again, without copying it"
        : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Equals(Journal.Server, StringComparison.OrdinalIgnoreCase)
            ? $"\"{Journal.Server}\" is what the journal calls the program itself. Enter another name"
        : null;

    private static bool IsUnseen(Rune sign) =>
        Rune.GetUnicodeCategory(sign)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}

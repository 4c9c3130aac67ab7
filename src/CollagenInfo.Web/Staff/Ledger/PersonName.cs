using System.Globalization;
using System.Text;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>What the name of a person may be: others see it below pages and in the journal, and must know who it is.</summary>
internal static class PersonName
{
    public const int Longest = 60;
    public const int LongestJob = 60;

    private const int Shortest = 2;

    /// <summary>Whom the journal names who is no person, with what that is.</summary>
    private static readonly (string Name, string Is)[] Reserved =
    [
        (Journal.Server, "the program itself"),
        (DoctorLinks.Holder, "who reads a change without an account"),
    ];

    /// <summary>What is wrong with a name, and with a job title, which may be empty: each a sentence without its period, or null.</summary>
    public static (string? Name, string? Job) FaultsOf(string? name, string? job) =>
        (
            FaultOf(name?.Trim() ?? ""),
            job?.Trim() is not { Length: > 0 } title ? null
                : title.Length > LongestJob ? $"Enter the job in at most {LongestJob} letters"
                : title.EnumerateRunes().Any(IsUnseen) ? Unseen("job")
                : null
        );

    private static string? FaultOf(string name) =>
        name.Length is < Shortest or > Longest ? $"Enter the name, in {Shortest} to {Longest} letters"
        : name.EnumerateRunes().Any(IsUnseen) ? Unseen("name")
        : Reserved.FirstOrDefault(other => Roster.LettersOf(other.Name) == Roster.LettersOf(name)) is { Name: { } taken, Is: var what }
            ? $"\"{taken}\" is what the journal calls {what}. Enter another name"
        : null;

    private static string Unseen(string what) => $"This {what} has signs that cannot be seen. Type it again, without copying it";

    private static bool IsUnseen(Rune sign) =>
        Rune.GetUnicodeCategory(sign)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}

using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>One page of the journal.</summary>
public sealed record JournalViewModel : DeskPage
{
    /// <summary>The days on which something happened, the newest first.</summary>
    public required IReadOnlyList<JournalDay> Days { get; init; }

    /// <summary>The address of the page before, which is newer; null on the first.</summary>
    public required string? Newer { get; init; }

    /// <summary>The address of the page behind, which is older; null on the last.</summary>
    public required string? Older { get; init; }

    internal static JournalViewModel From(IReadOnlyList<JournalEntry> entries, int page, bool hasMore, ContentLibrary library) =>
        new()
        {
            Title = "Journal",
            Days =
            [
                .. entries
                    .Select(entry => (Entry: entry, At: library.Clinic.TimeAt(entry.At).DateTime))
                    .GroupBy(one => DateOnly.FromDateTime(one.At))
                    .Select(day => new JournalDay(
                        DateText.DayOfYear(day.Key, library.Clinic.Locale),
                        [.. day.Select(one => JournalLine.From(one.Entry, TimeOnly.FromDateTime(one.At), library))]
                    )),
            ],
            Newer = page > 1 ? AddressOf(page - 1) : null,
            Older = hasMore ? AddressOf(page + 1) : null,
        };

    private static string AddressOf(int page) => page is 1 ? DeskAddress.Journal : $"{DeskAddress.Journal}?page={page}";
}

/// <summary>What happened on one day at the clinic, the newest first.</summary>
public sealed record JournalDay(string Day, IReadOnlyList<JournalLine> Lines);

/// <summary>One entry of the journal.</summary>
/// <param name="At">When, on the clinic's clock.</param>
/// <param name="Text">Who did what, as a sentence.</param>
public sealed record JournalLine(string At, string Text)
{
    internal static JournalLine From(JournalEntry entry, TimeOnly at, ContentLibrary library) =>
        new(
            DateText.Time(at, library.Clinic.Locale),
            $"{entry.Who} {JournalWords.Of(entry.What)}{(entry.About is { } about ? $" {NameOf(about, library)}" : "")}"
        );

    /// <summary>The first of some files by what people call it, with its path; everything else as it was written down.</summary>
    private static string NameOf(string about, ContentLibrary library) =>
        about.Split(", ") is [var path, .. var more] && ContentFiles.IsEditable(path)
            ? $"{new DeskFile(path).TitleIn(library)} ({path}){DeskFile.More(more.Length)}"
            : about;
}

using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>One page of the journal.</summary>
public sealed record JournalViewModel : DeskPage
{
    public required IReadOnlyList<JournalLine> Lines { get; init; }

    /// <summary>The address of the page before, which is newer; null on the first.</summary>
    public required string? Newer { get; init; }

    /// <summary>The address of the page behind, which is older; null on the last.</summary>
    public required string? Older { get; init; }

    internal static JournalViewModel From(IReadOnlyList<JournalEntry> entries, int page, bool hasMore, ClinicProfile clinic) =>
        new()
        {
            Title = "Journal",
            Lines = [.. entries.Select(entry => JournalLine.From(entry, clinic))],
            Newer = page > 1 ? AddressOf(page - 1) : null,
            Older = hasMore ? AddressOf(page + 1) : null,
        };

    private static string AddressOf(int page) => page is 1 ? DeskAddress.Journal : $"{DeskAddress.Journal}?page={page}";
}

/// <summary>One entry of the journal.</summary>
/// <param name="At">When, on the clinic's clock.</param>
/// <param name="Text">Who did what, as a sentence.</param>
public sealed record JournalLine(string At, string Text)
{
    internal static JournalLine From(JournalEntry entry, ClinicProfile clinic) =>
        new(
            DateText.MomentOfYear(TimeZoneInfo.ConvertTime(entry.At, clinic.TimeZone), clinic.Locale),
            $"{entry.Who} {JournalWords.Of(entry.What)}{(entry.About is null ? "" : $" {entry.About}")}"
        );
}

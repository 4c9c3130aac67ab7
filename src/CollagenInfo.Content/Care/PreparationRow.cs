using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>
/// A row of the table of what to do before treatment. Its first cell says when: "{{ ... }} before", "At least {{ ... }} before", "The
/// day before", "On the day" or "When you book".
/// </summary>
/// <param name="When">The first cell.</param>
/// <param name="What">The second cell.</param>
/// <param name="Line">The line of the file.</param>
internal sealed partial record PreparationRow(string When, string What, int Line)
{
    private const string Booking = "When you book";

    private const string DayBefore = "The day before";

    private const string OnTheDay = "On the day";

    /// <summary>The reference to the time before treatment; null if the cell is words.</summary>
    public string? Before => InCell().Match(When) is { Success: true } time ? time.Groups["fact"].Value : null;

    /// <summary>Whether it has no day of its own.</summary>
    public bool IsAtOnce => When == Booking;

    /// <summary>Whether its first cell can be read.</summary>
    public bool IsTime => Before is not null || When is Booking or DayBefore or OnTheDay;

    /// <summary>The rows of an article, in its order.</summary>
    public static IReadOnlyList<PreparationRow> AllFrom(Article article) =>
        [
            .. ArticleText
                .From(article.Body)
                .Shown.Where(passage => passage.Columns is ["When", _])
                .Select(row => (Cells: row.Text.ReplaceLineEndings(" ").Split(Passage.BetweenCells, 2), row.Line))
                .Select(row => new PreparationRow(row.Cells[0].Trim(), row.Cells[^1].Trim(), row.Line)),
        ];

    /// <summary>The day for a treatment on that day; null if it has none of its own, or it cannot be read.</summary>
    public DateOnly? DayFor(DateOnly appointment, FactSheet facts) =>
        When switch
        {
            OnTheDay => appointment,
            DayBefore => appointment.AddDays(-1),
            _ => Before is { } key && facts.QuantityOf(key) is { } time ? LeadTime.Start(appointment, time) : null,
        };

    [GeneratedRegex(
        @"^(At least )?\{\{ (?<fact>\S+) \}\} before$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex InCell();
}

namespace CollagenInfo.Content.Care;

/// <summary>What one article says about a time after treatment: what to do, and what not to do.</summary>
/// <param name="Title">The heading there: "First 24 hours".</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Until">When it is over, with the clinic's UTC offset; null for the last one.</param>
/// <param name="Do">What to do.</param>
/// <param name="DoNot">What not to do; each item says "do not".</param>
public sealed record AftercarePeriod(
    string Title,
    string Address,
    DateTimeOffset? Until,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> DoNot
)
{
    /// <summary>
    /// The period at that moment, which is the first one before the treatment; null if no article tells it. The longer end of a range
    /// counts, as for every wait.
    /// </summary>
    internal static AftercarePeriod? At(DateTimeOffset now, DateTimeOffset treatment, ContentLibrary library)
    {
        if (library.ReadBy(ArticleTool.AftercareTimeline) is not { } article)
        {
            return null;
        }

        var zone = library.Clinic.TimeZone;
        foreach (var period in PeriodSection.AllFrom(article))
        {
            var until =
                period.To is { } to && library.Facts.QuantityOf(to) is { } wait
                    ? Elapsed.Since(treatment, wait.Max, wait.Unit, zone)
                    : null;
            if (until is null ? period.To is null : now < until)
            {
                return new AftercarePeriod(
                    library.Expand(period.Section.Heading),
                    $"{article.Address}#{period.Section.Anchor}",
                    until,
                    [.. period.Do.Select(library.Expand)],
                    [.. period.DoNot.Select(library.Expand)]
                );
            }
        }

        return null;
    }
}

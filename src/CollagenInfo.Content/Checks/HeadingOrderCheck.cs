using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Headings that say from when on their part is for stand in the order of time, also when a fact in one of them changes.</summary>
internal sealed class HeadingOrderCheck : IPageCheck
{
    private static readonly string[] FromWhen = ["from", "after", "day", "days", "hour", "hours", "week", "weeks"];

    public IReadOnlyList<Rule> Rules { get; } = [RangeOrderCheck.Order];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var times = page
            .Sentences.Where(sentence => sentence.Passage.Kind is PassageKind.Heading)
            .Select(heading => (Heading: heading, From: FromOf(heading)))
            .Where(heading => heading.From is not null)
            .ToList();
        return times.Zip(times.Skip(1)).Where(pair => pair.Second.From < pair.First.From).Select(pair => RangeOrderCheck.Order.Broken(
            page.File,
            pair.Second.Heading.LineOf(0),
            $"'{pair.Second.Heading.Text}' stands below '{pair.First.Heading.Text}', and begins before it.",
            "Put the headings in the order of time. If they are references, one of the facts is wrong."
        ));
    }

    /// <summary>How many minutes after treatment the part of a heading begins, less than none before it; null if it does not say.</summary>
    private static decimal? FromOf(Sentence heading)
    {
        var first = heading.Words.FirstOrDefault().Text ?? "";
        var isFirst = first == "first" || (first is "the" or "in" && heading.Words.Any(word => word.Text == "first"));
        if (heading.Amounts.FirstOrDefault(amount => amount.Value.Unit.IsTime)?.Value is not { } time)
        {
            return null;
        }

        var minutes = time.Min * time.Unit.Span.Fewest;
        return isFirst ? 0
            : !FromWhen.Contains(first) && !char.IsAsciiDigit(heading.Text[0]) ? null
            : heading.Words.Any(word => word.Text == "before") ? -minutes
            : minutes;
    }
}

using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>What to do and not to do now, and how the skin usually looks, for _Period.cshtml.</summary>
/// <param name="Moment">"Now, Sunday 11:15 PM", or that the treatment is still to come.</param>
/// <param name="Icon">A sun or a moon.</param>
/// <param name="Title">"First 24 hours".</param>
/// <param name="Until">"Monday, November 23, 2:30 PM"; null if it has no end.</param>
/// <param name="Do">What to do.</param>
/// <param name="DoNot">What not to do.</param>
/// <param name="Expected">"redness or a darker color, swelling, warmth"; null if nothing is expected.</param>
/// <param name="Article">Where the article says it.</param>
public sealed record TimelinePeriod(
    string Moment,
    string Icon,
    string Title,
    string? Until,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> DoNot,
    string? Expected,
    PageLink Article
)
{
    private const int Morning = 6;

    private const int Evening = 18;

    internal static TimelinePeriod? From(ContentLibrary library, AftercareTimeline timeline)
    {
        if (timeline.Period is not { } period)
        {
            return null;
        }

        var locale = library.Clinic.Locale;
        var isOver = timeline.Steps.All(step => step.Nearness is Nearness.Over);
        return new TimelinePeriod(
            timeline.Treatment > timeline.Now
                ? "When your treatment has ended"
                : $"Now, {timeline.Now.ToString("dddd", locale)} {DateText.Time(TimeOnly.FromDateTime(timeline.Now.DateTime), locale)}",
            timeline.Now.Hour is >= Morning and < Evening ? "today" : "moon",
            period.Title,
            period.Until is { } until ? DateText.Moment(until, locale) : null,
            period.Do,
            // What they forbid for some weeks is over by then.
            isOver ? [] : period.DoNot,
            timeline.Expected.Count == 0 ? null : string.Join(", ", timeline.Expected.Select(Small)),
            new PageLink(library.Expand(library.ReadBy(ArticleTool.AftercareTimeline)!.Title), period.Address)
        );
    }

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}

using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The times of one treatment in words, ready for _Answer.cshtml.</summary>
public sealed record TimelineAnswer
{
    /// <summary>"Sunday, November 22, 2026, 2:30 PM".</summary>
    public required string Treatment { get; init; }

    /// <summary>"Monday, November 23, 9:05 AM".</summary>
    public required string Now { get; init; }

    /// <summary>The treatment is still to come.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>What needs no waiting, and what to go on doing.</summary>
    public required IReadOnlyList<TimelineRule> AtOnce { get; init; }

    /// <summary>What is over by now.</summary>
    public required IReadOnlyList<TimelineRule> Over { get; init; }

    /// <summary>What is still to wait for, the next first.</summary>
    public required IReadOnlyList<TimelineGroup> Groups { get; init; }

    public required TimelineStrip Strip { get; init; }

    /// <summary>The code that opens this form on a phone; null if the clinic's site has no address yet.</summary>
    public required QrDrawing? Code { get; init; }

    /// <summary>"Leaflet 3f9a1c2b, November 22, 2026".</summary>
    public required string Edition { get; init; }

    /// <summary>Something can be put into a calendar.</summary>
    public bool HasEvents => Groups.Count > 0;

    internal static TimelineAnswer From(ContentLibrary library, AftercareTimeline timeline)
    {
        var locale = library.Clinic.Locale;
        var today = DateOnly.FromDateTime(timeline.Now.DateTime);
        var over = timeline.Steps.Where(step => step.Nearness is Nearness.Over).SelectMany(step => step.Rules).ToList();
        return new TimelineAnswer
        {
            Treatment = DateText.MomentOfYear(timeline.Treatment, locale),
            Now = DateText.Moment(timeline.Now, locale),
            IsAhead = timeline.Treatment > timeline.Now,
            AtOnce =
            [
                .. timeline.AtOnce.Select(rule => new TimelineRule(rule.Label, rule.Fact.Wording, rule.Condition)),
                .. over.Where(rule => rule.IsHabit).Select(TimelineRule.NowOf),
            ],
            Over = [.. over.Where(rule => !rule.IsHabit).Select(TimelineRule.NowOf)],
            Groups = TimelineGroup.From(timeline, locale),
            Strip = TimelineStrip.From(timeline, locale),
            Code = CodeFor(timeline.Treatment.DateTime, library.Clinic.SiteAddress),
            Edition = $"Leaflet {timeline.Version}, {DateText.Long(today, locale)}",
        };
    }

    /// <summary>Day and time stand behind the sign #, which a browser keeps to itself.</summary>
    private static QrDrawing? CodeFor(DateTime treatment, Uri? site) => site is null ? null : QrDrawing.From(string.Create(
        CultureInfo.InvariantCulture,
        $"{site.AbsoluteUri.TrimEnd('/')}{PageAddress.Timeline}#{treatment:yyyy-MM-dd'T'HH:mm}"));
}

/// <summary>A rule in words.</summary>
/// <param name="Label">"Wear makeup".</param>
/// <param name="Words">The answer, if it is words and no time.</param>
/// <param name="Condition">What has to be true besides; null if nothing.</param>
public sealed record TimelineRule(string Label, string? Words, string? Condition)
{
    /// <summary>A rule whose wait is over.</summary>
    internal static TimelineRule NowOf(AftercareRule rule) => new(rule.Label, null, rule.Condition);

    /// <summary>A rule that has to be waited for.</summary>
    internal static TimelineRule LaterOf(AftercareRule rule) => new(rule.Label, null, rule.Note);

    /// <summary>What follows the label, ready for a sentence; null if nothing does.</summary>
    public string? Rest => Words is null && Condition is null ? null : string.Join("; ", new[] { Words, Condition }.OfType<string>());
}

using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The times after one treatment in words, for _Answer.cshtml.</summary>
public sealed record TimelineAnswer
{
    /// <summary>"Sunday, November 22, 2026, 2:30 PM".</summary>
    public required string Treatment { get; init; }

    /// <summary>"Monday, November 23, 9:05 AM".</summary>
    public required string Now { get; init; }

    /// <summary>Whether the treatment is still to come.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>What to do and not to do now; null if no article tells it.</summary>
    public required TimelinePeriod? Period { get; init; }

    /// <summary>What needs no waiting, and what to keep doing.</summary>
    public required IReadOnlyList<TimelineRule> AtOnce { get; init; }

    /// <summary>The rules that are over.</summary>
    public required IReadOnlyList<TimelineRule> Over { get; init; }

    /// <summary>The moment from which the reader looks: now, or the end of a treatment that is still to come.</summary>
    public required RailDay Day { get; init; }

    /// <summary>The waits that are not over, earliest first.</summary>
    public required IReadOnlyList<TimelineStep> Steps { get; init; }

    /// <summary>The QR code that opens this form on a phone; null if the address of the site is not set.</summary>
    public required QrDrawing? Code { get; init; }

    /// <summary>"Leaflet 3f9a1c2b, November 22, 2026".</summary>
    public required string Edition { get; init; }

    /// <summary>Whether there is anything to put into a calendar.</summary>
    public bool HasEvents => Steps.Count > 0;

    /// <summary>How many steps are open. Those after them are folded: they are days away.</summary>
    public const int Next = 3;

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
            Period = TimelinePeriod.From(library, timeline),
            AtOnce =
            [
                .. timeline.AtOnce.Select(rule => new TimelineRule(rule.Label, rule.Fact.Wording, rule.Condition)),
                .. over.Where(rule => rule.IsHabit).Select(TimelineRule.NowOf),
            ],
            Over = [.. over.Where(rule => !rule.IsHabit).Select(TimelineRule.NowOf)],
            Day = RailDay.From(timeline.Treatment > timeline.Now ? timeline.Treatment : timeline.Now, locale),
            Steps = TimelineStep.AllFrom(timeline, locale),
            Code = CodeFor(timeline.Treatment.DateTime, library.Clinic.SiteAddress),
            Edition = $"Leaflet {timeline.Version}, {DateText.Long(today, locale)}",
        };
    }

    /// <summary>Day and time come after the #, which browsers do not send to servers.</summary>
    private static QrDrawing? CodeFor(DateTime treatment, Uri? site) => site is null ? null : QrDrawing.From(string.Create(
        CultureInfo.InvariantCulture,
        $"{site.AbsoluteUri.TrimEnd('/')}{PageAddress.Timeline}#{treatment:yyyy-MM-dd'T'HH:mm}"));
}

/// <summary>A rule in words.</summary>
/// <param name="Label">"Wear makeup".</param>
/// <param name="Words">The answer in words; null if it is a time.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
public sealed record TimelineRule(string Label, string? Words, string? Condition)
{
    /// <summary>A rule whose wait is over.</summary>
    internal static TimelineRule NowOf(AftercareRule rule) => new(rule.Label, null, rule.Condition);

    /// <summary>A rule whose wait is not over.</summary>
    internal static TimelineRule LaterOf(AftercareRule rule) => new(rule.Label, null, rule.Note);

    /// <summary>What goes with the label; null if nothing does.</summary>
    public string? Rest => Words is null && Condition is null ? null : string.Join("; ", new[] { Words, Condition }.OfType<string>());
}

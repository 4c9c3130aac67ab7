using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>The activities that wait equally long, so that the time is said once.</summary>
/// <param name="Title">"After 48 hours".</param>
/// <param name="When">The day and time, or since when the wait is over; null until the treatment is known.</param>
/// <param name="Heat">How near it is to the treatment, as <see cref="Content.Facts.Heat"/> has it.</param>
/// <param name="Lines">The activities, in the order of the file.</param>
public sealed record ActivityGroup(string Title, string? When, int Heat, IReadOnlyList<ActivityLine> Lines)
{
    /// <summary>What has no wait, then the waits from the shortest to the longest.</summary>
    internal static IReadOnlyList<ActivityGroup> AllFrom(
        ClinicProfile clinic,
        IReadOnlyList<ActivityAnswer> answers,
        DateTimeOffset? treatment,
        DateTimeOffset now
    ) =>
        [
            .. answers
                .Where(answer => answer.IsTime)
                .GroupBy(answer => LengthOf(answer.Fact))
                .OrderBy(group => group.Key)
                .Select(group => From(clinic, [.. group], treatment, now))
                .Prepend(WithoutWait([.. answers.Where(answer => !answer.IsTime)])),
        ];

    private static ActivityGroup WithoutWait(IReadOnlyList<ActivityAnswer> answers) =>
        new("What needs no waiting", null, 0, [.. answers.Select(answer => ActivityLine.From(answer, "", isOver: false))]);

    private static ActivityGroup From(
        ClinicProfile clinic,
        IReadOnlyList<ActivityAnswer> answers,
        DateTimeOffset? treatment,
        DateTimeOffset now
    )
    {
        // What most of them say is said once; "at least 7 days after" is said where it differs.
        var title = answers.GroupBy(answer => answer.InWords).MaxBy(words => words.Count())!.First();
        var time = treatment is { } moment ? title.After(moment, clinic.TimeZone) : null;
        return new ActivityGroup(
            title.InWords,
            time is null ? null : WaitText.Of(time, now, clinic.Locale),
            Content.Facts.Heat.Of(title.Fact.Quantity) ?? Content.Facts.Heat.Coolest,
            [.. answers.Select(answer => ActivityLine.From(answer, title.InWords, time?.To <= now))]
        );
    }

    /// <summary>Both ends in minutes, the later first; of a range, some kinds of fact have one date and others two.</summary>
    private static (decimal Max, decimal Min, FactKind? Kind) LengthOf(Fact fact)
    {
        var (wait, minutes) = (fact.Quantity!, fact.Quantity!.Unit.Span.Fewest);
        return (wait.Max * minutes, wait.Min * minutes, wait.IsRange ? fact.Kind : null);
    }
}

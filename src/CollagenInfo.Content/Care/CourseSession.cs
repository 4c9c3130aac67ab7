using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>One session of a course, and what to keep clear of it.</summary>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Day">Its date.</param>
/// <param name="OutOfViewUntil">The last day on which the patient may want to stay out of view; null without the fact.</param>
/// <param name="EventsFrom">The first day for an important event; null without the fact.</param>
public sealed record CourseSession(int Number, DateOnly Day, DateOnly? OutOfViewUntil, DateOnly? EventsFrom)
{
    internal static CourseSession From(FactSheet facts, DateOnly day, int number) => new(
        number,
        day,
        facts.QuantityOf(ToolFacts.SocialDowntime) is { } downtime ? Waiting.End(day, downtime) : null,
        facts.QuantityOf(ToolFacts.ImportantEvents) is { } distance ? Waiting.End(day, distance) : null);
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>One session of a course, and the days around it to keep free.</summary>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Day">Its date.</param>
/// <param name="OutOfViewUntil">The last day on which the patient may not want to be seen; null if the fact is missing.</param>
/// <param name="EventsFrom">The first day for an important event; null if the fact is missing.</param>
public sealed record CourseSession(int Number, DateOnly Day, DateOnly? OutOfViewUntil, DateOnly? EventsFrom)
{
    internal static CourseSession From(FactSheet facts, DateOnly day, int number) => new(
        number,
        day,
        facts.QuantityOf(ToolFacts.SocialDowntime) is { } downtime ? Waiting.End(day, downtime) : null,
        facts.QuantityOf(ToolFacts.ImportantEvents) is { } distance ? Waiting.End(day, distance) : null);
}

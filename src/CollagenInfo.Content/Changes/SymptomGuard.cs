using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>Says which signs would send fewer patients for help.</summary>
internal static class SymptomGuard
{
    private const int HoursOfTwoWeeks = 14 * 24;

    /// <summary>Every hour of the first two weeks, in which urgency changes, and the days that patients choose from.</summary>
    private static readonly TimeAfter[] Times =
    [
        .. Enumerable.Range(0, HoursOfTwoWeeks).Select(hour => TimeAfter.Moment(TimeSpan.FromHours(hour))),
        .. TimeAfter.Choices,
    ];

    /// <summary>The signs whose steps differ or that are gone. What another number changes is told with the number.</summary>
    public static IEnumerable<string> Find(ContentLibrary before, ContentLibrary after)
    {
        var comes = after.Data.Symptoms.ToDictionary(symptom => symptom.Id, StringComparer.Ordinal);
        return from symptom in before.Data.Symptoms
               let now = comes.GetValueOrDefault(symptom.Id)
               where now is null || !now.Steps.SequenceEqual(symptom.Steps)
               where now is null || Array.Exists(Times, time => UrgencyOf(now, time, after) < UrgencyOf(symptom, time, before))
               select now is null
                   ? $"the sign '{symptom.Name}' is gone. That is less careful."
                   : $"the sign '{symptom.Name}' is less urgent. That is less careful.";
    }

    private static Urgency UrgencyOf(Symptom symptom, TimeAfter time, ContentLibrary library) =>
        SymptomFinding.From(library, symptom, time).Urgency;
}

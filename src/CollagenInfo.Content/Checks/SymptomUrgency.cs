using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>How urgent a symptom is at the time that a text names.</summary>
internal static class SymptomUrgency
{
    /// <summary>Every urgency that it has at some moment of the time.</summary>
    public static List<Urgency> At(Symptom symptom, NamedTime time, FactSheet facts)
    {
        var urgencies = new List<Urgency>();
        var from = 0m;
        foreach (var step in symptom.Steps)
        {
            var until = step.Until is { } key ? MinutesUntil(key, facts) : decimal.MaxValue;
            if (time.Meets(from, until))
            {
                urgencies.Add(step.Is);
            }

            from = until;
        }

        return urgencies;
    }

    public static string InWords(Urgency urgency) =>
        urgency switch
        {
            Urgency.Emergency => "an emergency",
            Urgency.SameDay => "for the same day",
            Urgency.CallUs => "a reason to call us",
            _ => "expected",
        };

    private static decimal MinutesUntil(string key, FactSheet facts) =>
        facts.EndOf(key) is { } end ? end.Max * end.Unit.Span.Fewest : decimal.MaxValue;
}

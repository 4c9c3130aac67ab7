using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The signs in <c>symptoms.yml</c> that can need help at once or the same day.</summary>
/// <param name="Emergency">The signs for which to call the emergency number.</param>
/// <param name="SameDay">The signs that need help the same day.</param>
public sealed record WarningSigns(IReadOnlyList<string> Emergency, IReadOnlyList<SameDaySign> SameDay)
{
    public static WarningSigns From(ContentLibrary library) =>
        new(
            [
                .. library
                    .Data.Symptoms.Where(symptom => symptom.Worst is Urgency.Emergency)
                    .Select(symptom => library.Expand(symptom.Label)),
            ],
            [
                .. library
                    .Data.Symptoms.Where(symptom => symptom.Worst is Urgency.SameDay)
                    .Select(symptom => new SameDaySign(library.Expand(symptom.Label), Since(symptom, library))),
            ]
        );

    /// <summary>
    /// The time after which a sign is at its most urgent: "48 hours". Null if that is from the start, or if a later step is
    /// milder again.
    /// </summary>
    internal static string? Since(Symptom symptom, ContentLibrary library)
    {
        var milder = symptom.Steps.TakeWhile(step => step.Is < symptom.Worst).LastOrDefault();
        return milder?.Until is { } key && symptom.Steps[^1].Is == symptom.Worst ? library.TextOf(key)?.Text : null;
    }
}

/// <summary>A sign that needs help the same day.</summary>
/// <param name="Label">The sign in a patient's words.</param>
/// <param name="After">The time after which it needs that help: "48 hours"; null if from the start.</param>
public sealed record SameDaySign(string Label, string? After);

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The signs of <c>symptoms.yml</c> that need help at once or the same day, at any time after a treatment.</summary>
/// <param name="Emergency">The signs for which to call the emergency number.</param>
/// <param name="SameDay">The signs that need help the same day.</param>
public sealed record WarningSigns(IReadOnlyList<string> Emergency, IReadOnlyList<SameDaySign> SameDay)
{
    /// <summary>The signs as the content has them now.</summary>
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
    /// After which time a sign is as urgent as it can be: "48 hours"; null if it is from the start. Where a later step is milder
    /// again, the sign counts from the start.
    /// </summary>
    internal static string? Since(Symptom symptom, ContentLibrary library)
    {
        var milder = symptom.Steps.TakeWhile(step => step.Is < symptom.Worst).LastOrDefault();
        return milder?.Until is { } key && symptom.Steps[^1].Is == symptom.Worst ? library.TextOf(key)?.Text : null;
    }
}

/// <summary>A sign that needs help the same day.</summary>
/// <param name="Label">The sign in a patient's words.</param>
/// <param name="After">"48 hours": what is passed before it counts as such; null if it does from the start.</param>
public sealed record SameDaySign(string Label, string? After);

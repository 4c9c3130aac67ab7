using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The signs of <c>symptoms.yml</c> that need help at once or the same day, at any time after a treatment.</summary>
/// <param name="Emergency">The signs for which to call the emergency number.</param>
/// <param name="SameDay">The signs that need help the same day.</param>
public sealed record WarningSigns(IReadOnlyList<string> Emergency, IReadOnlyList<SameDaySign> SameDay)
{
    /// <summary>The signs as the content has them now.</summary>
    public static WarningSigns Of(ContentLibrary library) => new(
        [.. library.Symptoms.Where(symptom => symptom.Worst is Urgency.Emergency).Select(symptom => library.Expand(symptom.Label))],
        [.. library.Symptoms.Where(symptom => symptom.Worst is Urgency.SameDay).Select(symptom => new SameDaySign(library.Expand(symptom.Label), After(symptom, library)))]);

    /// <summary>A sign that is milder at first: until when. Where a later step is milder again the sign counts from the start.</summary>
    private static string? After(Symptom symptom, ContentLibrary library)
    {
        var steps = symptom.Steps;
        return steps.Count > 1 && steps[^1].Is is Urgency.SameDay && steps[0].Is < Urgency.SameDay && steps[^2].Until is { } key
            ? library.Word(key)?.Text
            : null;
    }
}

/// <summary>A sign that needs help the same day.</summary>
/// <param name="Label">The sign in a patient's words.</param>
/// <param name="After">"48 hours": what is passed before it counts as such; null if it does from the start.</param>
public sealed record SameDaySign(string Label, string? After);

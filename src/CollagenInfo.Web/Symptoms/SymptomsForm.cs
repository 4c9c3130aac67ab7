using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What a patient answers. A class, because a record would print the answers into a debug log.</summary>
public sealed class SymptomsForm
{
    /// <summary>The key of one of <see cref="TimeAfter.Choices"/>.</summary>
    public string? Day { get; init; }

    /// <summary>Ids in <c>symptoms.yml</c>.</summary>
    public IReadOnlyList<string?>? Symptoms { get; init; }

    /// <summary>The ids of the chosen symptoms, without duplicates.</summary>
    public IReadOnlySet<string> Chosen => (Symptoms ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether one of them is an emergency on every day: then its card is shown, whatever the day or the other answers.
    /// </summary>
    public bool IsEmergency(ContentLibrary library) =>
        library.Data.Symptoms.Any(symptom => symptom.IsAlwaysEmergency && Chosen.Contains(symptom.Id));

    public IReadOnlyList<FieldError> Errors(ContentLibrary library)
    {
        return
        [
            .. TimeAfter.Find(Day) is null ? new[] { new FieldError("day", "Choose the day from the list.") } : [],
            .. Chosen.Count == 0 ? new[] { new FieldError("symptoms", "Choose what you notice. If it is not in the list, call us.") } : [],
            .. HasUnknown(library)
                ? new[] { new FieldError("symptoms", "One answer is not in our list. Check what you have chosen, or call us.") }
                : [],
        ];
    }

    /// <summary>Whether one of them is not in the library.</summary>
    public bool HasUnknown(ContentLibrary library) => !Chosen.IsSubsetOf(library.Data.Symptoms.Select(symptom => symptom.Id));
}

using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What a patient answers. A class, for a record would print its answers into a log that asks for them.</summary>
public sealed class SymptomsForm
{
    /// <summary>The name of one of <see cref="TimeAfter.Choices"/>.</summary>
    public string? Day { get; init; }

    /// <summary>Names of <c>symptoms.yml</c>.</summary>
    public IReadOnlyList<string?>? Symptoms { get; init; }

    /// <summary>The symptoms that were chosen, each once.</summary>
    public IReadOnlySet<string> Chosen => (Symptoms ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// A sign is among them that is an emergency on every day: neither the day nor another answer may keep its card back.
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

    /// <summary>An answer is among them that the library does not know.</summary>
    public bool HasUnknown(ContentLibrary library) => !Chosen.IsSubsetOf(library.Data.Symptoms.Select(symptom => symptom.Id));
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The signs that are normal at a time after treatment, by the rule of the symptom tool.</summary>
internal static class ExpectedSigns
{
    /// <summary>
    /// The signs in the order of <c>symptoms.yml</c>. A sign with a question is named by it where all answers are expected, else by the
    /// answer that is.
    /// </summary>
    public static IReadOnlyList<string> At(TimeAfter time, ContentLibrary library) =>
        [
            .. library
                .Data.Symptoms.Where(symptom => !symptom.IsSpecial)
                .GroupBy(symptom => symptom.Question ?? symptom.Id)
                .SelectMany(sign => NamesOf(sign, [.. sign.Where(symptom => IsExpected(symptom, time, library))])),
        ];

    private static IEnumerable<string> NamesOf(IGrouping<string, Symptom> sign, IReadOnlyList<Symptom> expected) =>
        expected.Count > 1 && expected.Count == sign.Count() ? [sign.Key.Split(':')[0]] : expected.Select(symptom => symptom.Name);

    /// <summary>Specks of blood, which need help the same day after a few hours, are not named among what is usual.</summary>
    private static bool IsExpected(Symptom symptom, TimeAfter time, ContentLibrary library) =>
        symptom.Worst < Urgency.SameDay && SymptomFinding.From(library, symptom, time).Urgency is Urgency.Expected;
}

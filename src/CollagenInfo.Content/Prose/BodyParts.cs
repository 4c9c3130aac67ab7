using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Tells of a sentence that what it names lies elsewhere on the body: "a tattoo on your ankle has no bearing on a treatment of your face".
/// </summary>
internal static class BodyParts
{
    private static readonly FrozenSet<string>[] Regions =
    [
        WordSet.Parse("face forehead cheek cheeks chin nose lip lips jaw jawline temple temples brow brows eyebrow eyebrows neck"),
        WordSet.Parse("arm arms elbow elbows hand hands wrist wrists finger fingers forearm forearms"),
        WordSet.Parse("leg legs ankle ankles knee knees foot feet toe toes thigh thighs calf calves"),
        WordSet.Parse("back shoulder shoulders chest belly stomach tummy abdomen hip hips"),
        WordSet.Parse("scalp"),
    ];

    /// <summary>Whether it names two parts that lie apart, each behind "on", "of" or "your".</summary>
    public static bool AreApart(Sentence sentence) => Regions.Count(region => Names(sentence.Words, region)) > 1;

    private static bool Names(Token[] words, FrozenSet<string> region) =>
        Enumerable.Range(1, Math.Max(0, words.Length - 1)).Any(at => IsNamed(words, at, region));

    private static bool IsNamed(Token[] words, int at, FrozenSet<string> region) =>
        words[at - 1].Text is "your" or "the" or "on" or "of" && region.Contains(words[at].Text);
}

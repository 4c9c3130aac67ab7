namespace CollagenInfo.Content.Changes;

/// <summary>What a clinician should look at first in a change.</summary>
/// <param name="Words">In words: "'not' is gone in 1 sentence", "inside an urgent card".</param>
public sealed record GuardFinding(string Words);

namespace CollagenInfo.Content.Facts;

/// <summary>What a reason means for having the treatment. None means that somebody is suitable.</summary>
public enum SuitabilityKind
{
    DoNotTreat,
    WaitUntil,
    AskFirst,
}

/// <summary>A reason not to have the treatment, to wait, or to ask first.</summary>
public sealed record SuitabilityItem
{
    /// <summary>Its name in <c>suitability.yml</c>.</summary>
    public required string Id { get; init; }

    public required SuitabilityKind Kind { get; init; }

    /// <summary>What the patient has or had; may contain fact references.</summary>
    public required string Text { get; init; }

    /// <summary>The key of the fact with the time to wait; null if the wait is not a number.</summary>
    public string? Wait { get; init; }

    /// <summary>What the wait is counted from: "the last capsule".</summary>
    public string? After { get; init; }

    /// <summary>What to wait for, if the wait is not a number: "it is calm".</summary>
    public string? Until { get; init; }

    /// <summary>What else the patient should know; may contain fact references.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is a medicine, which nobody should stop for this treatment.</summary>
    public bool IsMedicine { get; init; }

    /// <summary>Whether that place is left out, and the rest is treated: "we needle around it".</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Other words for it, by which the checker knows a sentence about it.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>
    /// What people also type when they ask about it: words, or the names of terms, which then stand for all their words. The checker
    /// stops a sentence that waves one of them through with a "no".
    /// </summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Ids in <c>sources.yml</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The line of the file on which it stands.</summary>
    public int Line { get; init; }
}

namespace CollagenInfo.Content.Facts;

/// <summary>What a fact tells a patient to do with its number.</summary>
public enum FactKind
{
    /// <summary>A plain value or range.</summary>
    Value,

    /// <summary>Do not do it for that long.</summary>
    Avoid,

    /// <summary>It may start after that long.</summary>
    From,

    AtMost,

    AtLeast,

    /// <summary>A strength of evidence.</summary>
    Grade,

    /// <summary>A fact without a number.</summary>
    Words,
}

/// <summary>How strong the evidence for a use is.</summary>
public enum EvidenceGrade
{
    None,
    VeryLow,
    Low,
    Moderate,
}

/// <summary>What a fact rests on.</summary>
public enum Basis
{
    Regulator,
    Nhs,
    DeviceInstructions,
    TrialOrReview,
    ClinicPractice,

    /// <summary>Our cautious choice where sources differ; the clinic's clinician has to sign it.</summary>
    EditorialConservative,

    /// <summary>Worked out from other facts.</summary>
    Arithmetic,
}

/// <summary>One clinical statement that the whole site shares, usually a number; it stands once, in <c>facts.yml</c>.</summary>
public sealed record Fact
{
    /// <summary>Its name in references: <c>aftercare.makeup</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the number is about, in a patient's words.</summary>
    public required string Label { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>The number with its unit; null for a grade and for words.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>
    /// When a time that is only words ("a few hours") is over at the latest; patients do not see it. Null if nothing says so.
    /// </summary>
    public Quantity? Latest { get; init; }

    /// <summary>The strength of evidence; null unless <see cref="Kind"/> is <see cref="FactKind.Grade"/>.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>It is how long to wait, so less than it can hurt.</summary>
    public bool IsWait => Quantity is { Unit.IsTime: true } && Kind is FactKind.Avoid or FactKind.From or FactKind.AtLeast;

    /// <summary>How the fact is worded in a sentence: "48 hours", "very low".</summary>
    public required string Wording { get; init; }

    /// <summary>Words that, near a number, mean this fact.</summary>
    public IReadOnlyList<string> TopicWords { get; init; } = [];

    public required Basis Basis { get; init; }

    /// <summary>Ids in <c>sources.yml</c>; empty where nobody has published the value.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A remark for staff.</summary>
    public string? Note { get; init; }

    /// <summary>The line of <c>facts.yml</c> on which the fact stands.</summary>
    public int Line { get; init; }
}

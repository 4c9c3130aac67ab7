namespace CollagenInfo.Content.Facts;

/// <summary>What the number of a fact means for a patient.</summary>
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

    /// <summary>A grade of evidence.</summary>
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

/// <summary>What a fact is based on.</summary>
public enum Basis
{
    Regulator,
    Nhs,
    DeviceInstructions,
    TrialOrReview,
    ClinicPractice,

    /// <summary>Our cautious choice where sources differ; a clinician of the clinic has to sign it.</summary>
    EditorialConservative,

    /// <summary>Calculated from other facts.</summary>
    Arithmetic,
}

/// <summary>One clinical statement that the whole site shares, usually a number; it is written once, in <c>facts.yml</c>.</summary>
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
    /// The longest that a time given only in words ("a few hours") can last; patients do not see it. Null if not known.
    /// </summary>
    public Quantity? Latest { get; init; }

    /// <summary>The strength of evidence; null unless <see cref="Kind"/> is <see cref="FactKind.Grade"/>.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>Whether it is a wait, so that a shorter time can do harm.</summary>
    public bool IsWait => Quantity is { Unit.IsTime: true } && Kind is FactKind.Avoid or FactKind.From or FactKind.AtLeast;

    /// <summary>How the fact is worded in a sentence: "48 hours", "very low".</summary>
    public required string Wording { get; init; }

    /// <summary>Words that show that a number near them means this fact.</summary>
    public IReadOnlyList<string> TopicWords { get; init; } = [];

    /// <summary>Whether a number with its unit means it where a sentence names no other fact.</summary>
    public bool IsMeantByUnit { get; init; }

    /// <summary>
    /// What it means for a patient, in a sentence, for whoever searches for <see cref="Article"/>; may contain fact references; null
    /// if the search does not give it.
    /// </summary>
    public string? Answer { get; init; }

    /// <summary>The file of the article that <see cref="Answer"/> sums up; null without an answer.</summary>
    public string? Article { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>The keys of the numbers of which it is the product; empty if it is none.</summary>
    public IReadOnlyList<string> Product { get; init; } = [];

    /// <summary>The keys of the numbers from which somebody worked it out in another way; empty if nobody did.</summary>
    public IReadOnlyList<string> Follows { get; init; } = [];

    /// <summary>Ids in <c>sources.yml</c>; empty if the value is not published anywhere.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A note for staff; readers do not see it.</summary>
    public string? Note { get; init; }

    /// <summary>The line of <c>facts.yml</c> on which the fact begins.</summary>
    public int Line { get; init; }
}

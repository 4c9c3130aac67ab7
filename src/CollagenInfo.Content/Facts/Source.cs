namespace CollagenInfo.Content.Facts;

/// <summary>Who published a source.</summary>
public enum SourceKind
{
    Regulator,
    Nhs,
    Journal,

    /// <summary>A manufacturer's instructions, often as repeated by a clinic: shows practice, never cited as evidence.</summary>
    Manufacturer,

    /// <summary>A clinic, the press or another secondary page: shows practice, never cited as evidence.</summary>
    Clinic,
}

/// <summary>Whether a source is still valid.</summary>
public enum SourceStatus
{
    Current,
    Superseded,

    /// <summary>A warning by a regulator or a public health body.</summary>
    SafetyNotice,

    /// <summary>Known by name only; the clinic has to check it.</summary>
    ToBeChecked,
}

/// <summary>A publication that supports a statement of the site.</summary>
public sealed record Source
{
    /// <summary>Its name in citations: <c>S19</c>.</summary>
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    public string? Authors { get; init; }

    public required string Title { get; init; }

    /// <summary>The journal or the organization.</summary>
    public required string Publisher { get; init; }

    public int? Year { get; init; }

    /// <summary>Volume and pages, or the number of a report.</summary>
    public string? Detail { get; init; }

    /// <summary>The publisher's own page, never a copy; null where only a copy is known.</summary>
    public Uri? Address { get; init; }

    /// <summary>The day on which somebody last looked the source up; null if not recorded.</summary>
    public DateOnly? Checked { get; init; }

    public SourceStatus Status { get; init; }

    /// <summary>A note for staff; readers do not see it.</summary>
    public string? Note { get; init; }

    /// <summary>The line of <c>sources.yml</c> on which the source begins.</summary>
    public int Line { get; init; }

    /// <summary>Whether a page may cite it as evidence; other sources only show what clinics commonly do.</summary>
    public bool IsEvidence => Kind is SourceKind.Regulator or SourceKind.Nhs or SourceKind.Journal;
}

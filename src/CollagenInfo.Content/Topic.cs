namespace CollagenInfo.Content;

/// <summary>A shelf of articles: a folder of the content folder, described by its <c>index.md</c>.</summary>
public sealed record Topic
{
    public required Slug Slug { get; init; }

    /// <summary>The name of the shelf; may hold fact references, so show it through <see cref="ContentLibrary.Expand"/>.</summary>
    public required string Title { get; init; }

    /// <summary>What a patient finds here, in one or two sentences; may hold fact references.</summary>
    public required string Summary { get; init; }

    /// <summary>Place among the topics, lowest first.</summary>
    public int Order { get; init; }

    /// <summary>Whether its articles give clinical information, which a clinician has to sign.</summary>
    public bool IsClinical { get; init; } = true;

    /// <summary>Whether its articles say what the treatment may help with; each of them then has to name the risk and the evidence.</summary>
    public bool NamesBenefits { get; init; }

    /// <summary>The text above the list of articles; may be empty.</summary>
    public required Body Body { get; init; }

    /// <summary>The line of the title in the file.</summary>
    public int TitleLine { get; init; } = 1;

    /// <summary>The line of the summary in the file.</summary>
    public int SummaryLine { get; init; } = 1;

    public string Address => $"/{Slug}";
}

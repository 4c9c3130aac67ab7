namespace CollagenInfo.Content;

/// <summary>A topic with its articles: a folder of the content folder. Its page is the folder's <c>index.md</c>.</summary>
public sealed record Topic : ContentPage
{
    /// <summary>Whether its articles give clinical information, which a clinician has to sign.</summary>
    public bool IsClinical { get; init; } = true;

    /// <summary>
    /// Whether its articles say what the treatment may help with; each of them then has to name the risk and the evidence.
    /// </summary>
    public bool NamesBenefits { get; init; }

    /// <summary>Whether a phone keeps its pages once they were opened, to show them where there is no network.</summary>
    public bool IsKeptOffline { get; init; }

    /// <inheritdoc/>
    public override string Address => $"/{Slug}";
}

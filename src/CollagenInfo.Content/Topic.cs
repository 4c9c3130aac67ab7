namespace CollagenInfo.Content;

/// <summary>A topic: a folder in the content folder, whose page is the folder's <c>index.md</c>.</summary>
public sealed record Topic : ContentPage
{
    /// <summary>Whether its articles give clinical information, which a clinician must sign.</summary>
    public bool IsClinical { get; init; } = true;

    /// <summary>
    /// Whether its articles say what the treatment may help with; each of them must then state the risk and the evidence.
    /// </summary>
    public bool NamesBenefits { get; init; }

    /// <summary>Whether a browser keeps its pages after they were opened, so that they can be read offline.</summary>
    public bool IsKeptOffline { get; init; }

    /// <inheritdoc/>
    public override string Address => $"/{Slug}";
}

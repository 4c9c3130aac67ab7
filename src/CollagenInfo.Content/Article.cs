namespace CollagenInfo.Content;

/// <summary>One page of health information, as its author wrote it.</summary>
public sealed record Article : ContentPage
{
    /// <summary>The topic it belongs to.</summary>
    public required Slug Topic { get; init; }

    /// <summary>What search engines are told it is.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The tool that reads its days from this article; null for none.</summary>
    public ArticleTool? Tool { get; init; }

    /// <summary>Hidden from the public, whatever <see cref="Publish"/> and <see cref="Unpublish"/> say.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When the article becomes public, in the clinic's local time; null for at once.</summary>
    public DateTime? Publish { get; init; }

    /// <summary>When the article stops being public, in the clinic's local time; null for never.</summary>
    public DateTime? Unpublish { get; init; }

    /// <summary>The file in the folder <c>images</c> of the picture that represents the article.</summary>
    public string? Image { get; init; }

    /// <summary>What the picture shows, for people who cannot see it.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The line of <see cref="ImageAlt"/> in the file.</summary>
    public int ImageAltLine { get; init; } = 1;

    /// <summary>The latest clinician's sign-off; it holds only while <see cref="Rendering.SignedText"/> still matches.</summary>
    public Review? Review { get; init; }

    /// <summary>Search words that the text itself does not contain; readers do not see them.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <inheritdoc/>
    public override string Address => $"/{Topic}/{Slug}";
}

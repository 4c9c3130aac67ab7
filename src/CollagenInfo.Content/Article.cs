namespace CollagenInfo.Content;

/// <summary>One page of health information, as its author wrote it.</summary>
public sealed record Article : ContentPage
{
    /// <summary>The topic under which it stands.</summary>
    public required Slug Topic { get; init; }

    /// <summary>What it is to a search engine.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>Not yet public, whatever its times say.</summary>
    public bool IsDraft { get; init; }

    /// <summary>From when the article is public, in the clinic's local time; without it, at once.</summary>
    public DateTime? Publish { get; init; }

    /// <summary>From when the article is public no more, in the clinic's local time; without it, never.</summary>
    public DateTime? Unpublish { get; init; }

    /// <summary>A picture of the folder <c>images</c> that stands for the article.</summary>
    public string? Image { get; init; }

    /// <summary>What the picture shows, for those who cannot see it.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The last clinician's sign-off; it counts only while <see cref="SignedText"/> still agrees.</summary>
    public Review? Review { get; init; }

    /// <summary>What people type when they look for the article, where its own words do not say it; readers do not see them.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <inheritdoc/>
    public override string Address => $"/{Topic}/{Slug}";
}

namespace CollagenInfo.Content;

/// <summary>One page of health information, as its author wrote it.</summary>
public sealed record Article
{
    public required Slug Topic { get; init; }

    public required Slug Slug { get; init; }

    /// <summary>The heading of the page; may hold fact references, so show it through <see cref="ContentLibrary.Expand"/>.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences for lists, search results and search engines; may hold fact references.</summary>
    public required string Summary { get; init; }

    /// <summary>Place in the topic, lowest first; articles of the same order stand by slug.</summary>
    public int Order { get; init; }

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

    public required Body Body { get; init; }

    /// <summary>The line of the title in the file.</summary>
    public int TitleLine { get; init; }

    /// <summary>The line of the summary in the file.</summary>
    public int SummaryLine { get; init; }

    public string Address => $"/{Topic}/{Slug}";
}

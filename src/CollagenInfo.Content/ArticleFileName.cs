namespace CollagenInfo.Content;

/// <summary>How one content file names the file of an article: <c>aftercare/day-by-day.md</c>.</summary>
internal static class ArticleFileName
{
    /// <summary>The article that the file name stands for; null if it is not the name of an article's file.</summary>
    public static (Slug Topic, Slug Article)? TryParse(string? file) =>
        file?.Split('/') is [var topic, var name]
        && name.EndsWith(".md", StringComparison.Ordinal)
        && Slug.TryParse(topic, out var topicSlug)
        && Slug.TryParse(name[..^3], out var slug)
            ? (topicSlug, slug)
            : null;
}

namespace CollagenInfo.Content;

/// <summary>The file of an article as other files name it: <c>aftercare/day-by-day.md</c>.</summary>
internal static class ArticleFileName
{
    /// <summary>Which article the file is; null if no article can have such a file.</summary>
    public static (Slug Topic, Slug Article)? TryParse(string? file) =>
        file?.Split('/') is [var topic, var name]
        && name.EndsWith(".md", StringComparison.Ordinal)
        && Slug.TryParse(topic, out var topicSlug)
        && Slug.TryParse(name[..^3], out var slug)
            ? (topicSlug, slug)
            : null;
}

namespace CollagenInfo.Content;

/// <summary>The pages that a browser keeps, for where there is no network. None, if no topic says so.</summary>
/// <param name="Roots">The pages that it may keep, each once it was opened, with all that are below them.</param>
/// <param name="Together">What it keeps as soon as it keeps any page: the topics that say so, the article from which the aftercare
/// timeline reads its days, and "when to get help".</param>
/// <param name="All">All that it may keep.</param>
public sealed record OfflinePages(
    IReadOnlyList<ContentPage> Roots,
    IReadOnlyList<ContentPage> Together,
    IReadOnlyList<ContentPage> All)
{
    public static OfflinePages From(ContentLibrary library)
    {
        var topics = library.Topics.Where(topic => topic.IsKeptOffline).ToList();
        var articles = topics.SelectMany(topic => library.ArticlesOf(topic.Slug)).ToList();
        Article[] first =
            topics.Count == 0 ? [] : [.. new[] { library.ReadBy(ArticleTool.AftercareTimeline), library.Help }.OfType<Article>()];
        return new OfflinePages(
            [.. topics, .. first.Except(articles)],
            [.. topics, .. first.Distinct()],
            [.. topics, .. articles.Union(first)]
        );
    }
}

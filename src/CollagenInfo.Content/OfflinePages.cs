namespace CollagenInfo.Content;

/// <summary>The pages that a browser keeps, for where there is no network. None, if no topic says so.</summary>
/// <param name="Roots">The pages that it may keep, each once it was opened, with all that are below them.</param>
/// <param name="Together">What it keeps as soon as it keeps any page: the topics that say so, the first article of each, which is what
/// to do now, and "when to get help".</param>
/// <param name="All">All that it may keep.</param>
public sealed record OfflinePages(
    IReadOnlyList<ContentPage> Roots,
    IReadOnlyList<ContentPage> Together,
    IReadOnlyList<ContentPage> All)
{
    public static OfflinePages From(ContentLibrary library)
    {
        var topics = library.Topics.Where(topic => topic.IsKeptOffline).ToList();
        ContentPage[] help = topics.Count > 0 && library.Help is { } article ? [article] : [];
        ContentPage[] below = [.. topics.SelectMany(topic => library.ArticlesOf(topic.Slug))];
        return new OfflinePages(
            [.. topics, .. help.Except(below)],
            [.. topics.SelectMany(topic => library.ArticlesOf(topic.Slug).Take(1).Prepend<ContentPage>(topic)).Union(help)],
            [.. topics, .. below.Union(help)]
        );
    }
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>A page that can be found: an article, the page of a topic, or that of the clinic.</summary>
/// <param name="Source">The article, the topic or the clinic.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Title">Its heading, references unexpanded.</param>
/// <param name="Summary">Its summary, references unexpanded.</param>
/// <param name="Body">Its text.</param>
internal sealed record SearchPage(object Source, string Address, string Title, string Summary, Body Body)
{
    /// <summary>Everything of a library that has a page.</summary>
    public static IEnumerable<object> SourcesOf(ContentLibrary library) =>
        library.Articles.Concat<object>(library.Topics).Append(library.Clinic);

    public static SearchPage Of(object source) => source switch
    {
        Article article => new(article, article.Address, article.Title, article.Summary, article.Body),
        Topic topic => new(topic, topic.Address, topic.Title, topic.Summary, topic.Body),
        _ => ClinicPage.Of((ClinicProfile)source),
    };

    /// <summary>The page at an address; null if the library has none there.</summary>
    public static SearchPage? At(string address, ContentLibrary library) =>
        address.Split('/') switch
        {
            _ when address == ClinicPage.Address => ClinicPage.Of(library.Clinic),
            [_, var topic, var article]
                when Slug.TryParse(topic, out var shelf)
                    && Slug.TryParse(article, out var slug)
                    && library.Find(shelf, slug) is { } found => Of(found),
            _ => null,
        };

    /// <summary>The page as a library has it now; null if it has none at that address.</summary>
    public SearchPage? In(ContentLibrary library)
    {
        object? now = Source switch
        {
            Article article => library.Find(article.Topic, article.Slug),
            Topic topic => library.Find(topic.Slug),
            _ => library.Clinic,
        };
        return now switch
        {
            null => null,
            _ when ReferenceEquals(now, Source) => this,
            _ => Of(now),
        };
    }
}

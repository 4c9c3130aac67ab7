using CollagenInfo.Content;

namespace CollagenInfo.Web.Discovery;

/// <summary>Every page that somebody may arrive at from a search engine, once.</summary>
internal static class PublicPages
{
    /// <summary>The addresses from the root of the site, each with the day on which its text is known to have last changed, if there is one.</summary>
    public static IEnumerable<(string Address, DateOnly? Changed)> Of(ContentLibrary library) =>
        [
            ("/", null),
            .. library.Topics.SelectMany(topic =>
                library
                    .ArticlesOf(topic.Slug)
                    .Select(article => (article.Address, SignedOn(library, article)))
                    .Prepend((topic.Address, null))
            ),
            ("/tools", null),
            .. SitePages.Tools.Select(tool => (tool.Address, (DateOnly?)null)),
            ("/a-to-z", null),
            ("/glossary", null),
            ("/clinic", null),
        ];

    /// <summary>
    /// The day on which a clinician signed exactly the text on show; null if none has. It is the only day that the content
    /// itself vouches for: the time of a file is the time of a copy, and tells a search engine nothing true.
    /// </summary>
    public static DateOnly? SignedOn(ContentLibrary library, Article article) =>
        library.ReviewStatusOf(article) is ReviewStatus.Signed ? article.Review?.On : null;
}

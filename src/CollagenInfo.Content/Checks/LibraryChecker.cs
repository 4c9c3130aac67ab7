using System.Runtime.CompilerServices;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds what is wrong in a library. A text is taken apart once, however many libraries share it.</summary>
public sealed class LibraryChecker
{
    private const int LongestTitle = 65;
    private const int LongestSummary = 160;

    private static readonly ICheck[] PageChecks =
    [
        new UnreadableTextCheck(),
        new UnknownFactCheck(),
        new CitationCheck(),
        new LinkCheck(),
        new ImageCheck(),
        new BlockCheck(),
        new HeadingCheck(),
        new LengthCheck(),
    ];

    private readonly ConditionalWeakTable<Body, ArticleOutline> outlines = [];

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentLibrary library)
    {
        var all = new CheckedLibrary(library, body => outlines.GetValue(body, ArticleOutline.Of));
        var pages = library.Articles.AsParallel().Select(article => PageOf(article, all))
            .Concat(library.Topics.AsParallel().Select(topic => PageOf(topic, all)))
            .Concat(HomePages(library).AsParallel());

        return [.. pages.SelectMany(page => PageChecks.SelectMany(check => check.Check(page, all))), .. FactSourcesCheck.Check(library)];
    }

    private static CheckedPage PageOf(Article article, CheckedLibrary library) => new(
        article.Body.File,
        library.OutlineOf(article.Body),
        [
            new CheckedLine("title", article.Title, article.TitleLine, LongestTitle),
            new CheckedLine("summary", article.Summary, article.SummaryLine, LongestSummary),
        ]);

    private static CheckedPage PageOf(Topic topic, CheckedLibrary library) => new(
        topic.Body.File,
        library.OutlineOf(topic.Body),
        [
            new CheckedLine("title", topic.Title, 1, LongestTitle),
            new CheckedLine("summary", topic.Summary, 1, LongestSummary),
        ]);

    private static IEnumerable<CheckedPage> HomePages(ContentLibrary library) => library.Home is not { } home ? [] :
    [
        new CheckedPage(
            HomePage.File,
            ArticleOutline.Of(home),
            [
                new CheckedLine("title", home.Title, 1, LongestTitle),
                new CheckedLine("introduction", home.Introduction, 1),
                .. home.Doors.SelectMany(door => new[] { new CheckedLine("question", door.Question, door.Line), new CheckedLine("answer", door.Answer, door.Line) }),
            ]),
    ];
}

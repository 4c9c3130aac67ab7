using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Finds what is wrong in a library. It remembers what it found in the last one, and checks again only the pages that
/// have changed, that link to one whose headings have, or all of them when the data they share has changed.
/// </summary>
public sealed class LibraryChecker
{
    private static readonly ICheck[] PageChecks =
    [
        new UnreadableTextCheck(),
        new UnknownFactCheck(),
        new StrayBracesCheck(),
        new CitationCheck(),
        new LinkCheck(),
        new ImageCheck(),
        new BlockCheck(),
        new FigureCheck(),
        new HeadingCheck(),
        new LengthCheck(),
        new ClaimsCheck(),
        new NeedleLengthCheck(),
    ];

    private readonly Lock checking = new();
    private ContentLibrary checkedLast = new([], []);
    private Dictionary<string, PageFindings> findings = [];

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentLibrary library)
    {
        lock (checking)
        {
            findings = FindAgain(library);
            checkedLast = library;
            return [.. findings.Values.SelectMany(page => page.Problems), .. HomeProblems(library), .. HelpDoorCheck.Check(library), .. FactSourcesCheck.Check(library), .. DataReferencesCheck.Check(library), .. NeedleLengthCheck.CheckFacts(library)];
        }
    }

    private Dictionary<string, PageFindings> FindAgain(ContentLibrary library)
    {
        var pages = library.Articles.Select(article => (article.Body, Content: (object)article))
            .Concat(library.Topics.Select(topic => (topic.Body, Content: (object)topic)))
            .ToList();
        var next = new Dictionary<string, PageFindings>(pages.Count, StringComparer.Ordinal);
        var changed = new List<(Body Body, object Content)>();
        foreach (var page in pages)
        {
            if (findings.TryGetValue(page.Body.File, out var known) && ReferenceEquals(known.Content, page.Content))
            {
                next[page.Body.File] = known;
            }
            else
            {
                changed.Add(page);
            }
        }

        foreach (var page in changed.AsParallel().Select(page => TakeApart(page.Body, page.Content)).ToList())
        {
            next[page.Outline.File] = page;
        }

        CheckPages(FilesToCheck(library, next, changed), next, library);
        return next;
    }

    private List<string> FilesToCheck(ContentLibrary library, Dictionary<string, PageFindings> next, List<(Body Body, object Content)> changed)
    {
        if (!HasDataOf(library))
        {
            return [.. next.Keys];
        }

        var files = changed.Select(page => page.Body.File).ToHashSet(StringComparer.Ordinal);
        var moved = files.Where(file => !findings.TryGetValue(file, out var before) || !next[file].IsSameTargetAs(before))
            .Concat(findings.Keys.Where(file => !next.ContainsKey(file)))
            .ToHashSet(StringComparer.Ordinal);
        if (moved.Count > 0)
        {
            files.UnionWith(next.Where(page => page.Value.LinkedFiles.Any(moved.Contains)).Select(page => page.Key));
        }

        return [.. files];
    }

    private static void CheckPages(List<string> files, Dictionary<string, PageFindings> pages, ContentLibrary library)
    {
        var all = new CheckedLibrary(library, body => pages[body.File].Outline);
        foreach (var page in files.AsParallel().Select(file => (file, problems: ProblemsOf(CheckedPage.For(pages[file]), all))).ToList())
        {
            pages[page.file] = pages[page.file] with { Problems = page.problems };
        }
    }

    private static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, CheckedLibrary library) =>
        [.. PageChecks.SelectMany(check => check.Check(page, library))];

    private IReadOnlyList<ContentProblem> HomeProblems(ContentLibrary library) => library.Home is { } home
        ? ProblemsOf(CheckedPage.For(home), new CheckedLibrary(library, body => findings[body.File].Outline))
        : [];

    private static PageFindings TakeApart(Body body, object content)
    {
        var outline = ArticleOutline.Of(body);
        var linked = outline.Links.Select(link => link.Target).OfType<LinkTarget.Page>().Select(target => target.File).Distinct(StringComparer.Ordinal);
        return new PageFindings(content, outline, [.. linked], []);
    }

    private bool HasDataOf(ContentLibrary library) =>
        ReferenceEquals(checkedLast.Facts, library.Facts)
        && ReferenceEquals(checkedLast.Sources, library.Sources)
        && ReferenceEquals(checkedLast.Clinic, library.Clinic)
        && ReferenceEquals(checkedLast.Claims, library.Claims)
        && checkedLast.Images.SetEquals(library.Images);
}

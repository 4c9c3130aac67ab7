using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// What was found in one library. The next library is checked from here: only the pages that have changed, that link to one whose
/// headings have, or all of them when the data they share has changed.
/// </summary>
internal sealed class CheckedPages
{
    private readonly ContentLibrary library;
    private readonly Dictionary<string, PageFindings> findings;
    private readonly IReadOnlyList<ContentProblem> dataProblems;

    private CheckedPages(
        ContentLibrary library,
        Dictionary<string, PageFindings> findings,
        IReadOnlyList<ContentProblem> dataProblems,
        IReadOnlyList<ContentProblem> problems
    )
    {
        this.library = library;
        this.findings = findings;
        this.dataProblems = dataProblems;
        Problems = problems;
    }

    public static CheckedPages None { get; } = new(new ContentLibrary(new ContentData(), []), [], [], []);

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>What is found in another library; this one stays as it is.</summary>
    public CheckedPages Next(ContentLibrary library, DateOnly today)
    {
        var isSameData = this.library.Data == library.Data && BenefitTopics(this.library).SequenceEqual(BenefitTopics(library));
        var next = FindAgain(library, isSameData);
        var all = new CheckedLibrary(library, next, today);
        CheckLinks(isSameData ? FilesToLinkAgain(next) : [.. next.Keys], next, all);
        var data = isSameData
            ? dataProblems
            : [.. CheckedPage.AllFrom(library.Data).SelectMany(page => PageChecker.ProblemsOf(page, library))];
        return new CheckedPages(
            library,
            next,
            data,
            [
                .. next.Values.SelectMany(page => page.Problems.Concat(page.LinkProblems)),
                .. data,
                .. HomeLinks(library, all),
                .. RuleBook.OfLibraries.SelectMany(check => check.Check(all)),
            ]
        );
    }

    private Dictionary<string, PageFindings> FindAgain(ContentLibrary library, bool isSameData)
    {
        var next = new Dictionary<string, PageFindings>(StringComparer.Ordinal);
        var changed = new List<ContentPage>();
        foreach (var page in library.Pages)
        {
            if (isSameData && findings.TryGetValue(page.Body.File, out var known) && ReferenceEquals(known.Page, page))
            {
                next[page.Body.File] = known;
            }
            else
            {
                changed.Add(page);
            }
        }

        foreach (var page in changed.AsParallel().Select(page => PageChecker.Check(page, library)).ToList())
        {
            next[page.Outline.File] = page;
        }

        return next;
    }

    /// <summary>The pages that have changed, and those that link to one which is not the same target any more.</summary>
    private List<string> FilesToLinkAgain(Dictionary<string, PageFindings> next)
    {
        var files = next.Where(page => !findings.TryGetValue(page.Key, out var before) || !ReferenceEquals(before, page.Value))
            .Select(page => page.Key)
            .ToHashSet(StringComparer.Ordinal);
        var moved = files
            .Where(file => !findings.TryGetValue(file, out var before) || !next[file].IsSameTargetAs(before))
            .Concat(findings.Keys.Where(file => !next.ContainsKey(file)))
            .ToHashSet(StringComparer.Ordinal);
        if (moved.Count > 0)
        {
            files.UnionWith(next.Where(page => page.Value.LinkedFiles.Any(moved.Contains)).Select(page => page.Key));
        }

        return [.. files];
    }

    private static void CheckLinks(List<string> files, Dictionary<string, PageFindings> pages, CheckedLibrary library)
    {
        foreach (var file in files)
        {
            pages[file] = pages[file] with { LinkProblems = [.. LinkCheck.Check(pages[file].Outline, pages[file].Article, library)] };
        }
    }

    private static IEnumerable<ContentProblem> HomeLinks(ContentLibrary library, CheckedLibrary all) =>
        library.Data.Home is { } home ? LinkCheck.Check(ArticleOutline.From(home), null, all) : [];

    /// <summary>The topics whose articles a rule asks for more.</summary>
    private static IEnumerable<Slug> BenefitTopics(ContentLibrary library) =>
        library.Topics.Where(topic => topic.NamesBenefits).Select(topic => topic.Slug);
}

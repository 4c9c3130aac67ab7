using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Finds what is wrong in a library. It remembers what it found in the last one, and checks again only the pages that
/// have changed, that link to one whose headings have, or all of them when the data they share has changed.
/// </summary>
public sealed class LibraryChecker(TimeProvider? clock = null)
{
    private readonly Lock checking = new();
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private ContentLibrary checkedLast = new(new ContentData(), []);
    private Dictionary<string, PageFindings> findings = [];
    private IReadOnlyList<ContentProblem> dataProblems = [];

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentLibrary library)
    {
        lock (checking)
        {
            var isSameData = checkedLast.Data == library.Data && BenefitTopics(checkedLast).SequenceEqual(BenefitTopics(library));
            var next = FindAgain(library, isSameData);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), library.Clinic.TimeZone).DateTime);
            var all = new CheckedLibrary(library, next, today);
            CheckLinks(isSameData ? FilesToLinkAgain(next) : [.. next.Keys], next, all);
            dataProblems = isSameData
                ? dataProblems
                : [.. CheckedPage.AllFrom(library.Data).SelectMany(page => PageChecker.ProblemsOf(page, library))];
            (findings, checkedLast) = (next, library);
            return
            [
                .. next.Values.SelectMany(page => page.Problems.Concat(page.LinkProblems)),
                .. dataProblems,
                .. HomeLinks(library, all),
                .. RuleBook.OfLibraries.SelectMany(check => check.Check(all)),
            ];
        }
    }

    /// <summary>Only what keeps a file from being shown: that takes a quarter of the time.</summary>
    public static IReadOnlyList<ContentProblem> FindGaps(ContentLibrary library) =>
    [
        .. library.Pages.AsParallel().SelectMany(page => PageChecker.GapsOf(CheckedPage.From(page), library)),
        .. CheckedPage.AllFrom(library.Data).SelectMany(page => PageChecker.GapsOf(page, library)),
        .. ToolFactsCheck.Check(library.Facts),
    ];

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

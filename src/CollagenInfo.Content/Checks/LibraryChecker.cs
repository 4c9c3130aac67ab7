using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Finds what is wrong in a library. It remembers what it found in the last one, and checks again only the pages that
/// have changed, that link to one whose headings have, or all of them when the data they share has changed.
/// </summary>
public sealed class LibraryChecker(TimeProvider? time = null)
{
    private readonly Lock checking = new();
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private ContentLibrary checkedLast = new([], []);
    private Dictionary<string, PageFindings> findings = [];
    private IReadOnlyList<ContentProblem> dataProblems = [];

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentLibrary library)
    {
        lock (checking)
        {
            var isSameData = SharedData.IsSame(checkedLast, library);
            var next = FindAgain(library, isSameData);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), library.Clinic.TimeZone).DateTime);
            var all = new CheckedLibrary(library, next, today);
            CheckLinks(isSameData ? FilesToLinkAgain(next) : [.. next.Keys], next, all);
            dataProblems = isSameData
                ? dataProblems
                : [.. SharedData.PagesOf(library).SelectMany(page => PageChecker.ProblemsOf(page, library))];
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

    private Dictionary<string, PageFindings> FindAgain(ContentLibrary library, bool isSameData)
    {
        var pages = library.Articles.Select(article => (article.Body.File, Content: (object)article))
            .Concat(library.Topics.Select(topic => (topic.Body.File, Content: (object)topic)))
            .ToList();
        var next = new Dictionary<string, PageFindings>(pages.Count, StringComparer.Ordinal);
        var changed = new List<object>();
        foreach (var (file, content) in pages)
        {
            if (isSameData && findings.TryGetValue(file, out var known) && ReferenceEquals(known.Content, content))
            {
                next[file] = known;
            }
            else
            {
                changed.Add(content);
            }
        }

        foreach (var page in changed.AsParallel().Select(content => PageChecker.Check(content, library)).ToList())
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
        library.Home is { } home ? LinkCheck.Check(ArticleOutline.Of(home), null, all) : [];
}

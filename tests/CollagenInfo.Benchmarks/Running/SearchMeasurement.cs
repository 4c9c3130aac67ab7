using System.Diagnostics;
using CollagenInfo.Benchmarks.MadeUp;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>The speed of the search in this process: without the network, and with nothing else running.</summary>
internal static class SearchMeasurement
{
    private const int Changes = 10;
    private const int Rounds = 5;

    public static SearchResult Run(MadeUpLibrary library)
    {
        var watch = Stopwatch.StartNew();
        var content = ContentRepository.Open(library.Folder, new LibraryChecker().Check, TimeProvider.System);
        var read = watch.Elapsed;
        var before = MemoryNow();
        watch.Restart();
        var search = new SiteSearch(TimeProvider.System);
        search.Follow(content.Published);
        var build = watch.Elapsed;
        var memory = MemoryNow() - before;
        return new SearchResult(read, build, ChangesOf(content, search, library), [.. Queries(content, search)], memory);
    }

    /// <summary>Runs the queries of the tests; the first round warms up.</summary>
    private static IEnumerable<TimeSpan> Queries(ContentRepository content, SiteSearch search)
    {
        var texts = File.ReadLines(Path.Combine(RealContent.Find(), "../tests/CollagenInfo.Tests/Search/queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ")[0])
            .ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var text in texts)
            {
                var start = Stopwatch.GetTimestamp();
                search.Find(content.Published, SearchQuery.Parse(text));
                if (round > 0)
                {
                    yield return Stopwatch.GetElapsedTime(start);
                }
            }
        }
    }

    /// <summary>Changes two articles in turn; after the last change they are as before, for the next measurement.</summary>
    private static List<TimeSpan> ChangesOf(ContentRepository content, SiteSearch search, MadeUpLibrary library)
    {
        MadeUpArticle[] articles = [library.Articles[library.Articles.Count / 2], library.Articles[(library.Articles.Count / 2) + 1]];
        var texts = articles.Select(article => File.ReadAllText(article.FileIn(library.Folder))).ToList();
        var times = Enumerable
            .Range(0, Changes)
            .Select(number => Change(content, search, library, articles[number % articles.Length]))
            .ToList();
        foreach (var (article, text) in articles.Zip(texts))
        {
            File.WriteAllText(article.FileIn(library.Folder), text);
        }

        return times;
    }

    private static TimeSpan Change(ContentRepository content, SiteSearch search, MadeUpLibrary library, MadeUpArticle article)
    {
        File.AppendAllText(article.FileIn(library.Folder), "\nOne more sentence.\n");
        content.Refresh(new HashSet<string>(StringComparer.Ordinal) { $"{article.Topic}/{article.Slug}.md" });
        var published = content.Published;
        var start = Stopwatch.GetTimestamp();
        search.Follow(published);
        return search.LastRead == 1
            ? Stopwatch.GetElapsedTime(start)
            : throw new MeasurementException($"{search.LastRead} pages were read again instead of one.");
    }

    private static long MemoryNow()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}

using System.Collections.Concurrent;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// The pages of one library on one day of the clinic. It holds so many bytes and no more: what nobody has read while half
/// of them were filled makes room.
/// </summary>
/// <param name="library">The library that the pages show.</param>
/// <param name="from">When the day began to count.</param>
/// <param name="until">When the clinic's day is over.</param>
/// <param name="mostRead">The pages of the library before that were read most, by their paths.</param>
/// <param name="render">Renders a page; null if the answer is none that everybody may have. Given what the page was before.</param>
internal sealed class CachedPages(
    ContentLibrary library,
    DateTimeOffset from,
    DateTimeOffset until,
    IReadOnlyDictionary<string, CachedAnswer> mostRead,
    Func<string, CachedAnswer?, Task<CachedAnswer?>> render)
{
    /// <summary>About 1,600 pages. A site of 10,000 articles keeps those that are read.</summary>
    internal const int MostBytes = 32 * 1024 * 1024;

    private const int Remembered = 32;

    private readonly ConcurrentDictionary<string, Lazy<Task<CachedAnswer?>>> underWay = new(StringComparer.Ordinal);
    private readonly Lock aging = new();
    private volatile ConcurrentDictionary<string, CachedAnswer> young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, CachedAnswer> old = new(StringComparer.Ordinal);
    private int youngBytes;

    /// <summary>The pages that are here now.</summary>
    public IEnumerable<CachedAnswer> Pages => old.Concat(young).Select(page => page.Value);

    /// <summary>The paths that are worth rendering before somebody asks.</summary>
    public IEnumerable<string> Wanted => mostRead.Keys;

    /// <summary>The pages that were read most.</summary>
    public IReadOnlyDictionary<string, CachedAnswer> MostRead() => old.Concat(young)
        .OrderByDescending(page => page.Value.Reads)
        .DistinctBy(page => page.Key)
        .Take(Remembered)
        .ToDictionary(StringComparer.Ordinal);

    public bool Holds(ContentLibrary published, DateTimeOffset now) => ReferenceEquals(library, published) && from <= now && now < until;

    /// <summary>The path is that of a page for everybody.</summary>
    public bool Knows(string path) => SitePages.Find(path)?.IsSameForEverybody ?? library.PageAt(path) is not null;

    /// <summary>The page; null if it is not here.</summary>
    public CachedAnswer? Find(string path)
    {
        if (young.TryGetValue(path, out var page))
        {
            return page;
        }

        if (old.TryGetValue(path, out page))
        {
            Keep(path, page);
        }

        return page;
    }

    /// <summary>The page, rendered once however many ask for it at the same time; null if it is none for everybody.</summary>
    public Task<CachedAnswer?> RenderAsync(string path) =>
        underWay
            .GetOrAdd(path, static (path, pages) => new Lazy<Task<CachedAnswer?>>(() => Task.Run(() => pages.RenderOnceAsync(path))), this)
            .Value;

    private async Task<CachedAnswer?> RenderOnceAsync(string path)
    {
        try
        {
            // Who came while the last one was kept finds it here.
            if (Find(path) is { } ready)
            {
                return ready;
            }

            var page = await render(path, mostRead.GetValueOrDefault(path));
            if (page is not null)
            {
                Keep(path, page);
            }

            return page;
        }
        finally
        {
            underWay.TryRemove(path, out _);
        }
    }

    private void Keep(string path, CachedAnswer page)
    {
        young[path] = page;
        if (Interlocked.Add(ref youngBytes, page.Body.Size) <= MostBytes / 2)
        {
            return;
        }

        lock (aging)
        {
            if (youngBytes > MostBytes / 2)
            {
                old = young;
                young = new ConcurrentDictionary<string, CachedAnswer>(StringComparer.Ordinal);
                youngBytes = 0;
            }
        }
    }
}

using System.Collections.Concurrent;
using CollagenInfo.Content;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// The pages of one library until the clinic opens or closes, a notice begins or ends, or the day does, up to a number of bytes. New
/// pages fill one half of the space; when it is full, the pages in the other half, which nobody has read since, are dropped.
/// </summary>
/// <param name="library">The library that the pages show.</param>
/// <param name="from">The moment from which the pages are valid.</param>
/// <param name="until">The moment from which they say something else.</param>
/// <param name="mostRead">The most read pages of the previous library, by path.</param>
/// <param name="render">Renders a page, given its previous version; null if the page is not the same for everybody.</param>
internal sealed class CachedPages(
    ContentLibrary library,
    DateTimeOffset from,
    DateTimeOffset until,
    IReadOnlyDictionary<string, CachedAnswer> mostRead,
    Func<string, CachedAnswer?, Task<CachedAnswer?>> render)
{
    /// <summary>Room for about 1,600 pages. A site of 10,000 articles keeps those that are read.</summary>
    internal const int MostBytes = 32 * 1024 * 1024;

    private const int Remembered = 32;

    /// <summary>
    /// A cache may serve a page for ten seconds; for a minute while it fetches a new one; for a day if this site is down. No
    /// s-maxage, which would forbid shared caches the last two.
    /// </summary>
    private static readonly StringValues Fresh = "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400";

    /// <summary>Just before the pages change, a cache asks each time. If this site is down, a page is still better than none.</summary>
    private static readonly StringValues AboutToChange = "public, no-cache, stale-if-error=86400";

    /// <summary>How long a cache may serve what it has, all in all.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(70);

    private readonly DateTimeOffset lastFresh = until - Freshness;

    private readonly ConcurrentDictionary<string, Lazy<Task<CachedAnswer?>>> underWay = new(StringComparer.Ordinal);
    private readonly Lock sync = new();
    private volatile ConcurrentDictionary<string, CachedAnswer> young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, CachedAnswer> old = new(StringComparer.Ordinal);
    private int youngBytes;

    /// <summary>The pages in memory now.</summary>
    public IEnumerable<CachedAnswer> Pages => old.Concat(young).Select(page => page.Value);

    /// <summary>The paths to render before anybody asks for them.</summary>
    public IEnumerable<string> WorthRendering => mostRead.Keys;

    /// <summary>The most read pages, by path.</summary>
    public IReadOnlyDictionary<string, CachedAnswer> MostRead() => old.Concat(young)
        .OrderByDescending(page => page.Value.Reads)
        .DistinctBy(page => page.Key)
        .Take(Remembered)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>How long a cache may serve a page that is sent now: not beyond the moment at which it says something else.</summary>
    public StringValues FreshnessAt(DateTimeOffset now) => now <= lastFresh ? Fresh : AboutToChange;

    public bool IsCurrent(ContentLibrary published, DateTimeOffset now) =>
        ReferenceEquals(library, published) && from <= now && now < until;

    /// <summary>Whether a path is that of a page that is the same for everybody.</summary>
    public bool IsForEverybody(string path) => SitePages.Find(path)?.IsSameForEverybody ?? library.PageAt(path) is not null;

    /// <summary>The page in memory; null if it is not there.</summary>
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

    /// <summary>
    /// Renders the page, only once if several requests ask for it at the same time; null if it is not the same for everybody.
    /// </summary>
    public Task<CachedAnswer?> RenderAsync(string path) =>
        underWay
            .GetOrAdd(path, static (path, pages) => new Lazy<Task<CachedAnswer?>>(() => Task.Run(() => pages.RenderOnceAsync(path))), this)
            .Value;

    private async Task<CachedAnswer?> RenderOnceAsync(string path)
    {
        try
        {
            // A request that came while another was storing the page finds it now.
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

        lock (sync)
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

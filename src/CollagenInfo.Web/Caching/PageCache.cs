using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// The pages in memory. They belong to one library, one day at the clinic, one of its opening times or the time between two, and the
/// notices that are on show. When any of them ends, one assignment drops them all, so a page is never out of date.
/// </summary>
internal sealed class PageCache(ContentRepository content, TimeProvider clock, PageRenderer renderer)
{
    private readonly Lock sync = new();
    private volatile CachedPages? pages;

    /// <summary>The pages of the current library.</summary>
    public CachedPages Current => At(clock.GetUtcNow());

    /// <summary>The moment, and the pages that are current then.</summary>
    public (CachedPages Pages, DateTimeOffset Now) Look()
    {
        var now = clock.GetUtcNow();
        return (At(now), now);
    }

    private CachedPages At(DateTimeOffset now)
    {
        var library = content.Published;
        return pages is { } current && current.IsCurrent(library, now) ? current : Swap(library, now);
    }

    private CachedPages Swap(ContentLibrary library, DateTimeOffset now)
    {
        lock (sync)
        {
            if (pages is not { } current || !current.IsCurrent(library, now))
            {
                var clinic = library.Clinic;
                DateTimeOffset?[] changes = [clinic.EndOfDay(now), ClinicNow.At(clinic, now).Until, library.NextNoticeAfter(now)];
                pages = current = new CachedPages(
                    library,
                    now,
                    changes.Min()!.Value,
                    pages?.MostRead() ?? new Dictionary<string, CachedAnswer>(StringComparer.Ordinal),
                    renderer.RenderAsync);
            }

            return current;
        }
    }
}

using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// The pages in memory. They belong to one library and one day at the clinic. When either changes, one assignment drops them all,
/// so a page is never out of date.
/// </summary>
internal sealed class PageCache(ContentRepository content, TimeProvider clock, PageRenderer renderer)
{
    private readonly Lock sync = new();
    private volatile CachedPages? pages;

    /// <summary>The pages of the current library.</summary>
    public CachedPages Current
    {
        get
        {
            var (library, now) = (content.Published, clock.GetUtcNow());
            return pages is { } current && current.IsCurrent(library, now) ? current : Swap(library, now);
        }
    }

    private CachedPages Swap(ContentLibrary library, DateTimeOffset now)
    {
        lock (sync)
        {
            if (pages is not { } current || !current.IsCurrent(library, now))
            {
                var midnight = ClinicTime.Day(now, library.Clinic.TimeZone).AddDays(1).ToDateTime(TimeOnly.MinValue);
                pages = current = new CachedPages(
                    library,
                    now,
                    ClinicTime.Moment(midnight, library.Clinic.TimeZone),
                    pages?.MostRead() ?? new Dictionary<string, CachedAnswer>(StringComparer.Ordinal),
                    renderer.RenderAsync);
            }

            return current;
        }
    }
}

using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// Pages answered from memory. They belong to one library and one day of the clinic: when either changes, all of them go in
/// one assignment, so a page never shows what the library does not say any more.
/// </summary>
internal sealed class PageCache(ContentRepository content, TimeProvider clock, PageRenderer renderer)
{
    private readonly Lock sync = new();
    private volatile CachedPages? pages;

    /// <summary>The pages of the library that is on show now.</summary>
    public CachedPages Current
    {
        get
        {
            var (library, now) = (content.Published, clock.GetUtcNow());
            return pages is { } current && current.Holds(library, now) ? current : Swap(library, now);
        }
    }

    private CachedPages Swap(ContentLibrary library, DateTimeOffset now)
    {
        lock (sync)
        {
            if (pages is not { } current || !current.Holds(library, now))
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

using System.Globalization;
using System.Security.Cryptography;
using CollagenInfo.Content;
using CollagenInfo.Web.Caching;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Tests.Web.Caching;

public class CachedPagesTests
{
    private const int Pages = 3_000;

    [Fact]
    public async Task Pages_do_not_take_more_memory_than_they_may_and_those_that_are_read_stay()
    {
        var renders = 0;
        var pages = PagesRenderedBy(
            (_, _) =>
            {
                renders++;
                return Task.FromResult<CachedAnswer?>(Page(10_000));
            }
        );

        for (var page = 0; page < Pages; page++)
        {
            await pages.RenderAsync("/often");
            pages.Find("/often");
            await pages.RenderAsync(Path(page));
        }

        var kept = Enumerable.Range(0, Pages).Select(Path).Where(path => pages.Find(path) is not null).ToList();
        Assert.InRange(kept.Count * 2 * 10_000, CachedPages.MostBytes / 4, CachedPages.MostBytes);
        Assert.Contains(Path(Pages - 1), kept);
        Assert.Equal(Pages + 1, renders);
    }

    [Fact]
    public async Task A_page_that_did_not_change_keeps_its_bytes_and_its_tag()
    {
        var first = PagesRenderedBy((_, _) => Task.FromResult<CachedAnswer?>(Page(100)));
        await first.RenderAsync("/page");

        var given = new List<CachedAnswer?>();
        var next = new CachedPages(Library(), DateTimeOffset.MinValue, DateTimeOffset.MaxValue, first.MostRead(), (_, before) =>
        {
            given.Add(before);
            return Task.FromResult(before);
        });
        await next.RenderAsync("/page");

        Assert.Same(first.Find("/page"), Assert.Single(given));
    }

    private static string Path(int page) => page.ToString("/0", CultureInfo.InvariantCulture);

    private static ContentLibrary Library() => new(new(), []);

    private static CachedPages PagesRenderedBy(Func<string, CachedAnswer?, Task<CachedAnswer?>> render) =>
        new(
            Library(),
            DateTimeOffset.MinValue,
            DateTimeOffset.MaxValue,
            new Dictionary<string, CachedAnswer>(StringComparer.Ordinal),
            render
        );

    private static CachedAnswer Page(int bytes) => new([], StringValues.Empty, CompressedBody.From(RandomNumberGenerator.GetBytes(bytes)));
}

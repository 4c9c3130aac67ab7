using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Caching;

/// <summary>No page is kept over the minute in which the clinic opens or closes.</summary>
public class OpeningTests
{
    private const string Address = "/clinic";

    private static readonly DateTimeOffset SixPm = new(2026, 11, 23, 18, 0, 0, TimeSpan.FromHours(-5));

    [Fact]
    public async Task A_page_in_memory_is_right_to_the_second_of_the_change()
    {
        var clock = new FakeTimeProvider(SixPm.AddSeconds(-1));
        await using var site = Clinic(clock);
        var before = await site.ReadAsync(Address);
        var same = await site.ReadAsync(Address);

        clock.Advance(TimeSpan.FromSeconds(1));
        var after = await site.ReadAsync(Address);

        Assert.Equal(
            ("clinic-open", "clinic-open", "clinic-closed"),
            (before.Body!.ClassName, same.Body!.ClassName, after.Body!.ClassName)
        );
    }

    [Fact]
    public async Task A_browser_that_asks_again_after_the_change_gets_the_new_page()
    {
        var clock = new FakeTimeProvider(SixPm.AddMinutes(-5));
        await using var site = Clinic(clock);
        using var first = await site.AskAsync(Address);
        var tag = first.Headers.ETag!.ToString();

        clock.Advance(TimeSpan.FromMinutes(4));
        using var still = await site.AskAsync(HttpMethod.Get, Address, "If-None-Match", tag);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var changed = await site.AskAsync(HttpMethod.Get, Address, "If-None-Match", tag);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (still.StatusCode, changed.StatusCode));
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    [Theory]
    [InlineData(3600, true)]
    [InlineData(70, true)]
    [InlineData(69, false)]
    [InlineData(1, false)]
    [InlineData(0, true)]
    [InlineData(-6 * 3600 + 1, false)]
    public async Task No_copy_may_be_served_beyond_the_change(int secondsBefore, bool mayBeKept)
    {
        await using var site = Clinic(new FakeTimeProvider(SixPm.AddSeconds(-secondsBefore)));
        using var rendered = await site.AskAsync(Address);
        using var fromMemory = await site.AskAsync(Address);

        NotEmpty.All([rendered, fromMemory], answer =>
            Assert.Equal(
                mayBeKept
                    ? "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400"
                    : "public, no-cache, stale-if-error=86400",
                Assert.Single(answer.Headers.GetValues("Cache-Control"))
            )
        );
    }

    private static Site Clinic(FakeTimeProvider clock) => new Site().With("clinic.yml", TestHours.Clinic).WithClock(clock);
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Layout;

/// <summary>A notice begins and ends by itself, to the minute of the clinic's time, and no copy is kept over that.</summary>
public class NoticeTests
{
    private const string Notices = """
        phone:
          text: Our phone is out of order. Call {{ clinic.phone }} later.
          article: aftercare/makeup.md
          topics: [aftercare]
          from: 2026-11-23 14:00
          until: 2026-11-23 16:30

        """;

    private static readonly DateTimeOffset TwoPm = new(2026, 11, 23, 14, 0, 0, TimeSpan.FromHours(-5));

    private static readonly DateTimeOffset HalfPastFour = TwoPm.AddHours(2.5);

    [Fact]
    public async Task It_is_there_from_its_first_second_and_gone_with_its_last()
    {
        var clock = new FakeTimeProvider(TwoPm.AddSeconds(-1));
        await using var site = Clinic(clock);
        var before = await NoticesAsync(site);
        clock.Advance(TimeSpan.FromSeconds(1));
        var first = await NoticesAsync(site);
        clock.Advance(HalfPastFour.AddSeconds(-1) - clock.GetUtcNow());
        var last = await NoticesAsync(site);
        clock.Advance(TimeSpan.FromSeconds(1));
        var after = await NoticesAsync(site);

        const string Said =
            "Our phone is out of order. Call (202) 555-0147 later. Until Monday, November 23, 4:30 PM. Makeup";
        Assert.Equal(
            [
                [],
                [Said],
                [Said],
                [],
            ],
            new[] { before, first, last, after }
        );
    }

    [Theory]
    [InlineData("/aftercare/makeup", 1)]
    [InlineData("/aftercare", 1)]
    [InlineData("/", 0)]
    [InlineData("/glossary", 0)]
    public async Task It_stands_above_the_pages_of_its_topics(string address, int count)
    {
        await using var site = Clinic(new FakeTimeProvider(TwoPm));

        Assert.Equal(count, (await NoticesAsync(site, address)).Length);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tools/is-this-normal")]
    [InlineData("/clinic")]
    public async Task Without_topics_it_stands_above_every_page(string address)
    {
        await using var site = Clinic(new FakeTimeProvider(TwoPm)).WithEdit("notices.yml", "  topics: [aftercare]\n", "");

        Assert.Single(await NoticesAsync(site, address));
    }

    [Theory]
    [InlineData(-70, true)]
    [InlineData(-69, false)]
    [InlineData(0, true)]
    public async Task No_copy_may_be_served_beyond_its_beginning_and_end(int seconds, bool mayBeKept)
    {
        foreach (var change in new[] { TwoPm, HalfPastFour })
        {
            await using var site = Clinic(new FakeTimeProvider(change.AddSeconds(seconds)));
            using var answer = await site.AskAsync("/aftercare/makeup");

            Assert.Equal(
                mayBeKept,
                Assert.Single(answer.Headers.GetValues("Cache-Control")).Contains("max-age=10", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>What a device kept is renewed when a notice begins or ends above it.</summary>
    [Fact]
    public async Task The_copy_on_a_device_is_another_while_it_is_on_show()
    {
        var clock = new FakeTimeProvider(TwoPm.AddMinutes(-1));
        await using var site = Clinic(clock);
        var before = await VersionAsync(site);
        clock.Advance(TimeSpan.FromMinutes(1));
        var during = await VersionAsync(site);
        clock.Advance(TimeSpan.FromHours(3));

        Assert.NotEqual(before, during);
        Assert.Equal(before, await VersionAsync(site));
    }

    [Fact]
    public async Task A_page_without_one_has_nothing_of_it()
    {
        await using var site = Clinic(new FakeTimeProvider(TwoPm.AddMinutes(-1)));
        using var answer = await site.AskAsync("/aftercare/makeup");

        Assert.DoesNotContain("notice", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Its_end_is_there_for_the_script_of_a_page_that_stays_open()
    {
        await using var site = Clinic(new FakeTimeProvider(TwoPm));
        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal("2026-11-23T21:30:00Z", page.QuerySelector("[role=note]")!.GetAttribute("data-ends"));
        Assert.Single(page.QuerySelectorAll("script[src*='notice-ends']"));
    }

    private static Site Clinic(FakeTimeProvider clock) =>
        new Site()
            .With("clinic.yml", TestHours.Clinic)
            .With("notices.yml", Notices)
            .WithEdit("aftercare/index.md", "\n---\n", "\noffline: true\n---\n")
            .WithClock(clock);

    private static async Task<string[]> NoticesAsync(Site site, string address = "/aftercare/makeup") =>
        [.. (await site.ReadAsync(address)).QuerySelectorAll("main > [role=note]").Select(notice => notice.Words())];

    private static async Task<string> VersionAsync(Site site)
    {
        using var answer = await site.AskAsync("/offline.json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["pages"]!["/aftercare/makeup"]!.GetValue<string>();
    }
}

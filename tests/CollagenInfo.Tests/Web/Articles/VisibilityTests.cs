using System.Net;
using CollagenInfo.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Articles;

public class VisibilityTests
{
    private const string Hidden = "/aftercare/hidden";

    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nobody_is_given_a_library_that_does_not_say_for_whom_it_is()
    {
        await using var site = At(new FakeTimeProvider(Noon), "status: draft");

        using var request = site.Services.CreateScope();

        Assert.Null(request.ServiceProvider.GetService<ContentLibrary>());
        Assert.DoesNotContain(request.ServiceProvider.GetRequiredService<PublishedLibrary>().Articles, article => article.IsDraft);
    }

    private static readonly string[] NotPublic =
    [
        "status: draft",
        "publish: 2026-11-22 12:01",
        "unpublish: 2026-11-22 12:00",
        "status: draft\npublish: 2020-01-01 08:00",
    ];

    [Fact]
    public async Task What_is_not_public_is_not_there_in_no_list_and_behind_no_link()
    {
        await using var site = new Site().WithClock(new FakeTimeProvider(Noon)).WithFrontPage();
        foreach (var (number, keys) in NotPublic.Index())
        {
            site.WithArticle($"aftercare/hidden-{number}", "Text.", keys);
            site.WithArticle($"aftercare/link-{number}", $"See [the hidden](hidden-{number}.md).");
        }

        site.WithEdit("home.yml", "aftercare/help.md", "aftercare/hidden-0.md");
        site.WithEdit("home.yml", "choosing/the-day.md", "aftercare/hidden-1.md");
        site.WithEdit("home.yml", "choosing/is-it-for-me.md", "aftercare/hidden-2.md");

        foreach (var address in NotPublic.Select((_, number) => $"{Hidden}-{number}"))
        {
            using var answer = await site.AskAsync(address);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
        }

        string[] lists = ["/", "/aftercare", "/nowhere"];
        foreach (var address in lists.Concat(NotPublic.Select((_, number) => $"/aftercare/link-{number}")))
        {
            using var answer = await site.AskAsync(address);
            Assert.DoesNotContain((await Site.PageOf(answer)).Links(), link => link.StartsWith(Hidden, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Appears_when_its_time_comes_without_a_restart()
    {
        var clock = new FakeTimeProvider(Noon);
        await using var site = At(clock, "publish: 2026-11-22 12:01");
        await site.ReadAsync(Hidden, HttpStatusCode.NotFound);

        clock.Advance(TimeSpan.FromMinutes(1));

        await site.ReadAsync(Hidden);
        Assert.Contains(Hidden, (await site.ReadAsync("/aftercare")).MainPart().Links());
    }

    [Fact]
    public async Task Goes_when_its_time_is_over_without_a_restart()
    {
        var clock = new FakeTimeProvider(Noon);
        await using var site = At(clock, "unpublish: 2026-11-22 12:01");
        await site.ReadAsync(Hidden);

        clock.Advance(TimeSpan.FromMinutes(1));

        await site.ReadAsync(Hidden, HttpStatusCode.NotFound);
        Assert.DoesNotContain(Hidden, (await site.ReadAsync("/aftercare")).MainPart().Links());
    }

    private static Site At(TimeProvider clock, string keys) => new Site().WithClock(clock).WithArticle("aftercare/hidden", "Text.", keys);
}

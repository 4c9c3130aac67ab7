using System.Net;
using System.Text.Json;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.LiveContent;

public class ContentHealthTests
{
    [Theory]
    [InlineData("home.yml", "title: T\nintroduction: I.\ndoors: []\n", "There is no page for those who are worried.")]
    [InlineData("aftercare/help.md", "", "There is no page for those who are worried.")]
    [InlineData(
        "aftercare/help.md",
        "---\ntitle: H\nsummary: S.\nstatus: draft\n---\nCall.\n",
        "There is no page for those who are worried."
    )]
    [InlineData(
        "aftercare/help.md",
        "---\ntitle: H\nsummary: S.\n---\nWait {{ aftercare.lost }}.\n",
        "A number is missing on the page for those who are worried."
    )]
    [InlineData(
        "aftercare/help.md",
        "---\ntitle: H\nsummary: Wait {{ aftercare.lost }}.\n---\nCall.\n",
        "A number is missing on the page for those who are worried."
    )]
    [InlineData("clinic.yml", "name: [", "A number is missing on the page for those who are worried.")]
    [InlineData("clinic.yml", "name: C\nphone:\n  number: (202) 555-0147\n", "The emergency number is missing.")]
    public async Task Without_an_earlier_version_the_site_is_not_ready_until_its_help_is_mended(string file, string broken, string reason)
    {
        await using var site = Site();
        var good = await File.ReadAllTextAsync(Path.Combine(site.Folder, file));
        site.With(file, broken);

        var (status, ready) = await AskAsync(site);
        using var live = await site.AskAsync("/health/live");
        using var page = await site.AskAsync("/aftercare/makeup");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (status, ready.GetProperty("status").GetString()));
        Assert.Equal(reason, ready.GetProperty("reasons")[0].GetProperty("message").GetString());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, page.StatusCode));

        site.With(file, good);
        site.Services.GetRequiredService<ContentRepository>().Refresh();

        (status, ready) = await AskAsync(site);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (status, ready.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("facts.yml", "x: [", "yaml")]
    [InlineData("clinic.yml", "name: [", "yaml")]
    [InlineData("aftercare/help.md", "", "file-empty")]
    public async Task A_file_of_which_readers_see_an_earlier_version_is_a_reason_and_patients_are_served(
        string file,
        string broken,
        string rule
    )
    {
        await using var site = Site();
        await AskAsync(site);

        site.With(file, broken);
        site.Services.GetRequiredService<ContentRepository>().Refresh();
        var (status, ready) = await AskAsync(site);

        Assert.Equal((HttpStatusCode.OK, "Degraded"), (status, ready.GetProperty("status").GetString()));
        Assert.Equal(
            new[] { rule, "not-on-show" }.Order(StringComparer.Ordinal),
            ready
                .GetProperty("reasons")
                .EnumerateArray()
                .Select(reason => reason.GetProperty("rule").GetString()!)
                .Order(StringComparer.Ordinal)
        );
        NotEmpty.All(ready.GetProperty("reasons").EnumerateArray(), reason => Assert.Equal(file, reason.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task Hundreds_of_consequences_are_counted()
    {
        await using var site = Site();
        var gaps = string.Concat(Enumerable.Range(1, 30).Select(number => $"Wait {{{{ aftercare.lost-{number} }}}}.\n\n"));
        site.WithArticle("aftercare/lost", gaps);

        var (status, ready) = await AskAsync(site);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((20, 10), (ready.GetProperty("reasons").GetArrayLength(), ready.GetProperty("more").GetInt32()));
    }

    private static Site Site() => new Site().WithFrontPage().With("facts.yml", TestContentFolder.FactsOfTools);

    private static async Task<(HttpStatusCode Status, JsonElement Ready)> AskAsync(Site site)
    {
        using var answer = await site.AskAsync("/health/ready");
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }
}

using System.Net;
using System.Text.Json;

namespace CollagenInfo.Tests.Web.Search;

public class SuggestTests
{
    [Fact]
    public async Task Suggests_pages_for_half_a_word()
    {
        await using var site = new Site().WithArticle("aftercare/swelling", "It goes down.");

        var lines = await SuggestAsync(site, "swel");

        Assert.Equal("/aftercare/swelling", lines[0].GetProperty("address").GetString());
        Assert.Equal("Swelling", lines[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_sign_that_cannot_wait_comes_first()
    {
        await using var site = new Site().WithFrontPage().With("symptoms.yml", "pus:\n  label: Pus\n  steps:\n    - is: same-day\n");

        var first = (await SuggestAsync(site, "pus"))[0];

        Assert.True(first.GetProperty("isUrgent").GetBoolean());
        Assert.Equal("/aftercare/help", first.GetProperty("address").GetString());
    }

    [Fact]
    public async Task Nothing_is_suggested_for_nothing()
    {
        await using var site = new Site();

        Assert.Empty(await SuggestAsync(site, ""));
    }

    [Fact]
    public async Task The_scripts_are_small_and_answer()
    {
        await using var site = new Site();
        foreach (var file in RepositoryRoot.Files("src/CollagenInfo.Web/wwwroot/js", ".js"))
        {
            using var answer = await site.AskAsync(file.Replace("src/CollagenInfo.Web/wwwroot", "", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        }

        Assert.InRange(new FileInfo(RepositoryRoot.PathOf("src/CollagenInfo.Web/wwwroot/js/search-box.js")).Length, 1, 10_000);
    }

    private static async Task<List<JsonElement>> SuggestAsync(Site site, string typed)
    {
        using var answer = await site.AskAsync($"/search/suggest?q={typed}");
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.EnumerateArray()];
    }
}

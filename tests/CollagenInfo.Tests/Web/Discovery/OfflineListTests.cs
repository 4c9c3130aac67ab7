using System.Net;
using System.Text.Json.Nodes;

namespace CollagenInfo.Tests.Web.Discovery;

public class OfflineListTests
{
    private const string Makeup = "/aftercare/makeup";
    private const string Washing = "/aftercare/washing";
    private const string Timeline = "/tools/aftercare-timeline";

    [Fact]
    public async Task Names_each_page_that_a_device_may_keep_and_no_other_and_the_numbers_to_call()
    {
        await using var site = KeptSite().WithTopic("choosing", "Choosing").WithArticle("choosing/who", "Ask.");

        var list = await ListAsync(site);

        Assert.Equal(["/aftercare", Makeup, Washing, Timeline], PagesOf(list).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["tel:2025550147", "tel:911"], list["numbers"]!.AsArray().Select(number => number!["address"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_topic_what_to_do_day_by_day_and_what_the_worried_need_are_kept_together()
    {
        await using var site = KeptSite()
            .WithTopic("choosing", "Choosing")
            .WithArticle("choosing/help", "Call us.")
            .WithArticle("aftercare/days", "Water only.", "tool: aftercare-timeline")
            .With("home.yml", TestContentFolder.Home.Replace("aftercare/makeup.md", "choosing/help.md", StringComparison.Ordinal));

        var list = await ListAsync(site);

        var together = list["together"]!.AsArray().Select(page => page!.GetValue<string>());
        Assert.Equal(["/aftercare", "/aftercare/days", "/choosing/help"], together);
        Assert.Contains("/choosing/help", PagesOf(list).Keys);
    }

    [Fact]
    public async Task A_version_changes_with_a_number_on_the_page_and_on_no_other_page()
    {
        await using var before = KeptSite();
        await using var after = KeptSite().WithEdit("facts.yml", "48 hours", "49 hours");

        Assert.Equal([Makeup], Changed(await ListAsync(before), await ListAsync(after)));
    }

    [Fact]
    public async Task Every_version_changes_with_the_number_to_call()
    {
        await using var before = KeptSite();
        await using var after = KeptSite().WithEdit("clinic.yml", "555-0147", "555-0148");

        Assert.Equal(4, Changed(await ListAsync(before), await ListAsync(after)).Count());
    }

    [Fact]
    public async Task A_version_changes_with_the_picture_that_the_page_shows()
    {
        await using var before = KeptSite().With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        await using var after = KeptSite().With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1'/>");

        Assert.Equal([Washing], Changed(await ListAsync(before), await ListAsync(after)));
    }

    [Fact]
    public async Task Who_has_the_list_already_gets_only_word_that_it_is_the_same()
    {
        await using var site = KeptSite();
        using var first = await site.AskAsync("/offline.json");

        using var again = await site.AskAsync(HttpMethod.Get, "/offline.json", "If-None-Match", first.Headers.ETag!.Tag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.True(first.Headers.CacheControl?.NoCache);
    }

    private static Site KeptSite() =>
        new Site()
            .WithTopic("aftercare", "Aftercare", "order: 0\noffline: true")
            .WithArticle("aftercare/washing", "With water.\n\n![Skin](skin.svg)", "order: 1");

    private static async Task<JsonNode> ListAsync(Site site)
    {
        using var answer = await site.AskAsync("/offline.json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static IEnumerable<string> Changed(JsonNode before, JsonNode after) =>
        PagesOf(before).Where(page => PagesOf(after)[page.Key] != page.Value).Select(page => page.Key);

    private static Dictionary<string, string> PagesOf(JsonNode list) =>
        list["pages"]!.AsObject().ToDictionary(page => page.Key, page => page.Value!.GetValue<string>());
}

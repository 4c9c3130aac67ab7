using System.Diagnostics;
using System.Net;

namespace CollagenInfo.Tests.Web.LiveContent;

[Collection(RunsAlone.Name)]
public class LiveChangeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_saved_text_is_live_within_a_second()
    {
        await using var site = new Site();
        await site.ReadAsync("/aftercare/makeup");

        site.WithArticle("aftercare/makeup", "Wait a little longer.");

        await Soon(async () => (await site.ReadAsync("/aftercare/makeup")).Text().Words() == "Wait a little longer.");
    }

    [Fact]
    public async Task A_changed_number_is_live_on_every_page_within_a_second()
    {
        await using var site = new Site().WithFrontPage();
        await site.ReadAsync("/aftercare/makeup");
        await site.ReadAsync("/");

        site.WithEdit("facts.yml", "48 hours", "72 hours");

        await Soon(async () => (await site.ReadAsync("/aftercare/makeup")).Text().Words() == "Wait 72 hours."
            && (await site.ReadAsync("/")).Description() == "No makeup for 72 hours.");
    }

    [Fact]
    public async Task A_deleted_article_is_gone_within_a_second()
    {
        await using var site = new Site().WithFrontPage();
        await site.ReadAsync("/choosing/the-day");

        site.Without("choosing/the-day.md");

        await Soon(async () =>
        {
            using var answer = await site.AskAsync("/choosing/the-day");
            return answer.StatusCode is HttpStatusCode.NotFound;
        });
    }

    private static async Task Soon(Func<Task<bool>> isTrue)
    {
        var watch = Stopwatch.StartNew();
        while (!await isTrue())
        {
            Assert.True(watch.Elapsed < Second, "The change is not live after a second.");
            await Task.Delay(10);
        }
    }
}

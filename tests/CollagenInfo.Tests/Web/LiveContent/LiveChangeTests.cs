using System.Net;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.LiveContent;

[Collection(RunsAlone.Name)]
public class LiveChangeTests
{
    [Fact]
    public Task A_saved_text_is_live_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new Site();
        await site.ReadAsync("/aftercare/makeup");
        using var live = new LiveSite(site);

        site.WithArticle("aftercare/makeup", "Wait a little longer.");

        await live.SeesAsync(async () => (await site.ReadAsync("/aftercare/makeup")).Text().Words() == "Wait a little longer.");
    });

    [Fact]
    public Task A_changed_number_is_live_on_every_page_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new Site().WithFrontPage();
        await site.ReadAsync("/aftercare/makeup");
        await site.ReadAsync("/");
        using var live = new LiveSite(site);

        site.WithEdit("facts.yml", "48 hours", "72 hours");

        await live.SeesAsync(async () => (await site.ReadAsync("/aftercare/makeup")).Text().Words() == "Wait 72 hours."
            && (await site.ReadAsync("/")).Description() == "No makeup for 72 hours.");
    });

    [Fact]
    public Task A_deleted_article_is_gone_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new Site().WithFrontPage();
        await site.ReadAsync("/choosing/the-day");
        using var live = new LiveSite(site);

        site.Without("choosing/the-day.md");

        await live.SeesAsync(async () =>
        {
            using var answer = await site.AskAsync("/choosing/the-day");
            return answer.StatusCode is HttpStatusCode.NotFound;
        });
    });

    /// <summary>Reads a site again whenever it has read its files.</summary>
    private sealed class LiveSite : IDisposable
    {
        private readonly SemaphoreSlim refreshed = new(0);
        private readonly CancellationTokenSource second = new(TimeSpan.FromSeconds(1));

        public LiveSite(Site site) => site.Services.GetRequiredService<ContentRepository>().Refreshed += _ => refreshed.Release();

        public async Task SeesAsync(Func<Task<bool>> isTrue)
        {
            while (!await isTrue())
            {
                try
                {
                    await refreshed.WaitAsync(second.Token);
                }
                catch (OperationCanceledException late)
                {
                    throw new TimeoutException("The change is not live after a second.", late);
                }
            }

            if (second.IsCancellationRequested)
            {
                throw new TimeoutException("The change is live only after more than a second.");
            }
        }

        public void Dispose()
        {
            second.Dispose();
        }
    }
}

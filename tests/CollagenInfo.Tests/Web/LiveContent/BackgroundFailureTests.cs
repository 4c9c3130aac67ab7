using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollagenInfo.Tests.Web.LiveContent;

/// <summary>What follows the content in the background, such as the search index, may fail; the site goes on.</summary>
public class BackgroundFailureTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Who_follows_the_content_and_fails_is_called_again_at_the_next_change()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        using var listener = new FailingListener(content);
        await listener.StartAsync(CancellationToken.None);
        Assert.True(await listener.Called.WaitAsync(Patience));

        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        content.Refresh();

        Assert.True(await listener.Called.WaitAsync(Patience));
        await listener.StopAsync(CancellationToken.None);
        Assert.False(listener.ExecuteTask!.IsFaulted);
    }

    [Fact]
    public async Task Who_is_still_busy_follows_many_changes_at_once()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        using var listener = new SlowListener(content);
        await listener.StartAsync(CancellationToken.None);
        Assert.True(await listener.Called.WaitAsync(Patience));
        foreach (var day in Enumerable.Range(1, 5))
        {
            folder.With("aftercare/makeup.md", TestContentFolder.Makeup + $"Wait {day} days.\n");
            content.Refresh();
        }

        listener.MayEnd.Release();
        Assert.True(await listener.Called.WaitAsync(Patience));
        listener.MayEnd.Release();

        Assert.False(await listener.Called.WaitAsync(TimeSpan.FromMilliseconds(200)));
        await listener.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Changes_are_taken_over_although_somebody_who_hears_of_them_fails()
    {
        await using var site = new Site();
        await site.ReadAsync("/aftercare/makeup");
        using var heard = new SemaphoreSlim(0);
        var content = site.Services.GetRequiredService<ContentRepository>();
        content.Refreshed += _ =>
        {
            heard.Release();
            throw new InvalidOperationException("Failed.");
        };

        foreach (var text in new[] { "Wait one day.", "Wait two days." })
        {
            site.WithArticle("aftercare/makeup", text);
            Assert.True(await heard.WaitAsync(Patience));
            Assert.Equal(text, (await site.ReadAsync("/aftercare/makeup")).Text().Words());
        }
    }

    [Fact]
    public async Task No_failure_in_the_background_ends_the_program()
    {
        await using var site = new Site().WithBackground(new FailingService());
        await site.ReadAsync("/aftercare/makeup");

        Assert.False(site.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await site.ReadAsync("/aftercare/makeup");
    }

    private sealed class FailingListener(ContentRepository content) : ContentChangeListener(content, NullLogger.Instance)
    {
        public SemaphoreSlim Called { get; } = new(0);

        public override void Dispose()
        {
            Called.Dispose();
            base.Dispose();
        }

        protected override Task FollowAsync(CancellationToken stop)
        {
            Called.Release();
            throw new InvalidOperationException("Failed.");
        }
    }

    private sealed class SlowListener(ContentRepository content) : ContentChangeListener(content, NullLogger.Instance)
    {
        public SemaphoreSlim Called { get; } = new(0);

        public SemaphoreSlim MayEnd { get; } = new(0);

        public override void Dispose()
        {
            Called.Dispose();
            MayEnd.Dispose();
            base.Dispose();
        }

        protected override Task FollowAsync(CancellationToken stop)
        {
            Called.Release();
            return MayEnd.WaitAsync(stop);
        }
    }

    private sealed class FailingService : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new InvalidOperationException("Failed.");
    }
}

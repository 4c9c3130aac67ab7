using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

[Collection(RunsAlone.Name)]
public class ContentFolderWatcherTests
{
    [Fact]
    public Task A_saved_article_is_live_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();

        site.Folder.With("aftercare/makeup.md", Text("Saved"));

        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Saved");
    });

    [Fact]
    public Task A_new_a_renamed_and_a_deleted_article_are_live_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();

        site.Folder.With("aftercare/sun.md", Text("Sun"));
        await site.SeesAsync(library => library.Read("aftercare/sun")?.Title == "Sun");

        File.Move(site.Folder.PathOf("aftercare/sun.md"), site.Folder.PathOf("aftercare/sunlight.md"));
        await site.SeesAsync(library => library.Read("aftercare/sunlight")?.Title == "Sun" && library.Read("aftercare/sun") is null);

        site.Folder.Without("aftercare/sunlight.md");
        await site.SeesAsync(library => library.Read("aftercare/sunlight") is null);
    });

    [Theory]
    [InlineData("aftercare/.makeup.md.swp")]
    [InlineData("aftercare/4913")]
    [InlineData("aftercare/makeup.md~")]
    [InlineData("aftercare/.goutputstream-1A2B3C")]
    [InlineData("../saved-beside.md")]
    public Task An_editor_that_saves_by_renaming_is_live_within_a_second(string temporary) => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();

        site.Folder.With(temporary, Text("Saved"));
        File.Move(site.Folder.PathOf(temporary), site.Folder.PathOf("aftercare/makeup.md"), overwrite: true);

        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Saved");
        Assert.Empty(site.Content.Problems);
    });

    [Fact]
    public Task An_editors_own_folders_and_files_are_no_news() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();

        site.Folder.With("aftercare/.cache/deep/x.md", Text("Nothing"))
            .With("aftercare/.#makeup.md", "x")
            .With("aftercare/makeup.md", Text("Saved"));

        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Saved");
        Assert.Empty(site.Content.Problems);
    });

    [Fact]
    public Task A_renamed_topic_is_live_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();

        Directory.Move(site.Folder.PathOf("aftercare"), site.Folder.PathOf("afterwards"));

        await site.SeesAsync(library =>
            library.Read("afterwards/makeup") is not null && library.Find(TestContent.SlugOf("aftercare")) is null
        );
    });

    [Fact]
    public Task A_topic_that_is_moved_in_and_edited_is_live_within_a_second() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();
        Directory.CreateDirectory(site.Folder.Beside("benefits"));
        await File.WriteAllTextAsync(site.Folder.Beside("benefits/glow.md"), Text("Glow"));

        Directory.Move(site.Folder.Beside("benefits"), site.Folder.PathOf("benefits"));
        await site.SeesAsync(library => library.Read("benefits/glow")?.Title == "Glow");

        site.Folder.With("benefits/glow.md", Text("More glow"));
        await site.SeesAsync(library => library.Read("benefits/glow")?.Title == "More glow");
    });

    [Fact]
    public Task A_content_folder_that_is_replaced_is_live_within_a_second_and_stays_watched() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder();
        using var other = new TestContentFolder().With("aftercare/makeup.md", Text("Replaced"));

        Directory.Move(site.Folder.FullName, site.Folder.Beside("content.old"));
        Directory.Move(other.FullName, site.Folder.FullName);
        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Replaced");

        site.Folder.With("aftercare/makeup.md", Text("Edited"));
        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Edited");
    });

    [Fact]
    public Task What_no_notification_told_is_found_by_looking_again() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder(TimeSpan.FromMilliseconds(100), watched: "elsewhere");

        site.Folder.With("aftercare/makeup.md", Text("Saved"));

        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Saved");
    });

    [Fact]
    public Task After_a_change_that_nobody_told_the_next_one_is_live_within_a_second_again() => BestOfThree.InTimeAsync(async () =>
    {
        await using var site = new WatchedFolder(TimeSpan.FromSeconds(2));
        using var other = new TestContentFolder().With("aftercare/makeup.md", Text("Another folder above"));
        var (above, old) = (Path.GetDirectoryName(site.Folder.FullName)!, Path.GetDirectoryName(site.Folder.FullName) + ".old");

        Directory.Move(above, old);
        Directory.Move(Path.GetDirectoryName(other.FullName)!, above);
        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Another folder above", seconds: 5);
        Directory.Delete(old, recursive: true);

        // What was found by looking is looked at again soon: only after that does the watch alone tell.
        await Task.Delay(TimeSpan.FromSeconds(1));
        site.Folder.With("aftercare/makeup.md", Text("Edited"));
        await site.SeesAsync(library => library.Read("aftercare/makeup")?.Title == "Edited");
    });

    private static string Text(string title) => $"---\ntitle: {title}\nsummary: Short.\n---\nText.\n";

    /// <summary>A folder with a repository that watches it as the site does, by default only by notifications.</summary>
    private sealed class WatchedFolder : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly SemaphoreSlim refreshed = new(0);
        private readonly ContentFolderWatcher watcher;
        private readonly Task following;

        public WatchedFolder(TimeSpan? lookAgain = null, string watched = "content")
        {
            Content = Folder.Open();
            watcher = new ContentFolderWatcher(Folder.Beside(watched), lookAgain ?? TimeSpan.FromHours(1));
            following = FollowAsync();
        }

        public TestContentFolder Folder { get; } = new();

        public ContentRepository Content { get; }

        public async Task SeesAsync(Func<ContentLibrary, bool> isThere, int seconds = 1)
        {
            using var second = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
            while (!isThere(Content.Published))
            {
                await Task.WhenAny(following, refreshed.WaitAsync(second.Token));
                Assert.Null(following.Exception);
                if (second.IsCancellationRequested)
                {
                    throw new TimeoutException($"It was not live within {seconds} s.");
                }
            }
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
            watcher.Dispose();
            stop.Dispose();
            refreshed.Dispose();
            Folder.Dispose();
        }

        private async Task FollowAsync()
        {
            while (true)
            {
                if (Content.Refresh(await watcher.NextChangesAsync(stop.Token)) && !watcher.WasTold)
                {
                    watcher.Renew();
                }

                refreshed.Release();
            }
        }
    }
}

using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class VersionTests
{
    private static readonly string Later = TestContentFolder.Facts.Replace("48", "96", StringComparison.Ordinal);

    [Fact]
    public void A_file_of_the_same_time_and_length_in_place_of_another_is_seen()
    {
        using var folder = new TestContentFolder().WithOneTime();
        var content = folder.Open();

        folder.With("../facts.yml", Later);
        File.Move(folder.Beside("facts.yml"), folder.PathOf("facts.yml"), overwrite: true);
        folder.WithOneTime();

        AssertSeen(content);
    }

    [Fact]
    public void A_file_that_is_written_to_and_given_its_old_time_is_seen()
    {
        using var folder = new TestContentFolder().WithOneTime();
        var content = folder.Open();

        folder.With("facts.yml", Later).WithOneTime();

        AssertSeen(content);
    }

    [Fact]
    public void A_folder_of_the_same_times_and_lengths_in_place_of_another_is_seen()
    {
        using var folder = new TestContentFolder().WithOneTime();
        using var other = new TestContentFolder().With("facts.yml", Later).WithOneTime();
        var content = folder.Open();

        Directory.Move(folder.FullName, folder.Beside("old"));
        Directory.Move(other.FullName, folder.FullName);

        AssertSeen(content);
    }

    [Fact]
    public void A_link_that_leads_to_another_file_is_seen_as_Kubernetes_swaps_them()
    {
        using var folder = new TestContentFolder().With("..1/facts.yml", TestContentFolder.Facts).With("..2/facts.yml", Later);
        folder.WithOneTime().Without("facts.yml").WithLink("..data", "..1").WithLink("facts.yml", "..data/facts.yml");
        var content = folder.Open();

        folder.Without("..data").WithLink("..data", "..2");
        content.Refresh(new HashSet<string> { "..data" });

        Assert.Equal("96 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Fact]
    public void A_linked_folder_whose_target_changes_is_seen()
    {
        using var folder = new TestContentFolder();
        Directory.Move(folder.PathOf("aftercare"), folder.PathOf(".release"));
        folder.WithLink("aftercare", ".release");
        var content = folder.Open();

        folder.With(".release/makeup.md", TestContentFolder.Makeup.Replace("after a session", "later", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal("Makeup later", content.Published.Read("aftercare/makeup")!.Title);
    }

    [Fact]
    public void A_file_that_was_only_touched_is_no_news()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var (before, told) = (content.Everything, 0);
        content.Refreshed += _ => told++;

        folder.WithOneTime().With("facts.yml", TestContentFolder.Facts);
        content.Refresh();
        content.Refresh(new HashSet<string> { "facts.yml", "aftercare/makeup.md" });

        Assert.Same(before, content.Everything);
        Assert.Equal(0, told);
    }

    [Fact]
    public void Looking_again_where_nothing_has_changed_opens_no_file()
    {
        using var folder = new TestContentFolder().With("aftercare/broken.md", "").With("images/a.png", "no picture");
        var opened = 0;
        var content = folder.Open(open: path =>
        {
            Interlocked.Increment(ref opened);
            return File.ReadAllBytes(path);
        });
        Assert.Equal(Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories).Length, opened);

        Assert.False(content.Refresh());
        Assert.False(content.Refresh());

        Assert.Equal(Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories).Length, opened);
    }

    private static void AssertSeen(ContentRepository content)
    {
        Assert.True(content.Refresh());
        Assert.Equal("96 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }
}

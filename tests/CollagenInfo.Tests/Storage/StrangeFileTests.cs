using System.Diagnostics;

namespace CollagenInfo.Tests.Storage;

/// <summary>What an author, an unpacked ZIP or a sync program may leave in the folder.</summary>
public class StrangeFileTests
{
    private const string Page = "---\ntitle: Stranger\nsummary: Short.\n---\nText.\n";

    [Theory]
    [InlineData("aftercare\\makeup.md")]
    [InlineData("aftercare\\new.md")]
    [InlineData("images\\new.svg")]
    public void A_backslash_in_a_name_is_told_once_and_everything_else_is_served(string file)
    {
        using var folder = new TestContentFolder().With(file, Page);
        var content = folder.Open();
        var refreshes = 0;
        content.Refreshed += _ => refreshes++;

        content.Refresh();

        Assert.Equal(
            [
                $"{file}:1: error misplaced-file: The name has a backslash: this is one file, and not a folder with a file in it. Make "
                    + "the folder and put the file into it, under the name behind the backslash.",
            ],
            content.Problems.Lines()
        );
        Assert.Equal("Makeup after a session", content.Published.Read("aftercare/makeup")!.Title);
        Assert.Equal(0, refreshes);
    }

    [Theory]
    [InlineData("aftercare/makeup.MD")]
    [InlineData("aftercare/makeup.Md")]
    [InlineData("aftercare/Makeup.md")]
    [InlineData("Aftercare/makeup.md")]
    [InlineData("Facts.yml")]
    public void A_twin_by_letter_case_takes_nothing_from_the_page_that_was_there(string file)
    {
        using var folder = new TestContentFolder().With(file, Page);

        var content = folder.Open();

        Assert.Contains(content.Problems, problem => problem.File == file);
        Assert.Equal("Makeup after a session", content.Published.Read("aftercare/makeup")!.Title);
        Assert.Equal("48 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Theory]
    [InlineData("253402300800")]
    [InlineData("99999999999")]
    [InlineData("-5")]
    [InlineData("-99999999999")]
    public async Task A_time_before_1970_or_after_9999_is_as_good_as_any(string time)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Not every disk can hold such times; one in memory can.
        using var folder = new TestContentFolder("/dev/shm").With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        foreach (var file in new[] { "aftercare/makeup.md", "facts.yml", "images/skin.svg" })
        {
            using var touched = Process.Start("touch", ["-d", $"@{time}", folder.PathOf(file)]);
            await touched.WaitForExitAsync();
        }

        var content = folder.Open();
        using var picture = content.OpenPicture("skin.svg")!.Content;

        Assert.Empty(content.Problems);
        Assert.False(content.Refresh());

        folder.With("facts.yml", TestContentFolder.Facts.Replace("48", "72", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal("72 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Fact]
    public void A_loop_of_links_is_told_and_nobody_walks_in_it()
    {
        using var folder = new TestContentFolder()
            .WithLink("aftercare/loop", "loop")
            .WithLink("aftercare/back", "..")
            .WithLink("self", ".")
            .WithLink("aftercare/lost.md", "nowhere.md");

        var content = folder.Open();

        Assert.Equal(
            ["aftercare/back: link-circle", "aftercare/loop: broken-file-link", "aftercare/lost.md: broken-file-link", "self: link-circle"],
            content.Problems.Select(problem => $"{problem.File}: {problem.Rule}")
        );
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Fact]
    public async Task A_pipe_over_an_article_keeps_its_last_good_version()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var good = content.Published.Read("aftercare/makeup");

        folder.Without("aftercare/makeup.md");
        using var made = Process.Start("mkfifo", [folder.PathOf("aftercare/makeup.md")]);
        await made.WaitForExitAsync();
        await Task.Run(() => content.Refresh()).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Same(good, content.Published.Read("aftercare/makeup"));
        Assert.Equal(["not-a-file", "not-on-show"], content.Problems.Select(problem => problem.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void More_than_one_byte_order_mark_is_accepted_too()
    {
        using var folder = new TestContentFolder().With("aftercare/makeup.md", "\uFEFF\uFEFF" + Page);

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.Equal("Stranger", content.Published.Read("aftercare/makeup")!.Title);
    }
}

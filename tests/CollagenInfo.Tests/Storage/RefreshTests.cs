using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

public class RefreshTests
{
    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Text("Sun"));
        var content = folder.Open();
        var before = content.Everything;

        folder.With("aftercare/sun.md", Text("Sunlight"));
        content.Refresh();

        Assert.Equal(1, content.LastReport.FilesRead);
        Assert.Equal("Sunlight", content.Everything.Read("aftercare/sun")!.Title);
        Assert.Same(before.Read("aftercare/makeup"), content.Everything.Read("aftercare/makeup"));
        Assert.Same(before.Facts, content.Everything.Facts);
        Assert.Same(before.Topics[0], content.Everything.Topics[0]);
    }

    [Fact]
    public void Where_nothing_has_changed_the_library_stays_and_nobody_is_told()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var (before, told) = (content.Published, 0);
        content.Refreshed += _ => told++;

        content.Refresh();

        Assert.Same(before, content.Published);
        Assert.Equal(0, told);
    }

    [Fact]
    public void A_change_is_told_with_what_came_of_it()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var reports = new List<Content.Storage.ContentReport>();
        content.Refreshed += reports.Add;

        folder.With("aftercare/sun.md", Text("Sun")).With("aftercare/water.md", "");
        content.Refresh();

        var report = Assert.Single(reports);
        Assert.Equal((2, 2), (report.FilesRead, report.Articles));
        Assert.Equal(["aftercare/water.md"], report.Problems.Select(problem => problem.File));
    }

    [Fact]
    public void Only_the_files_that_are_named_are_read()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();

        folder.With("aftercare/sun.md", Text("Sun")).With("aftercare/water.md", Text("Water"));
        content.Refresh(new HashSet<string>(["aftercare/water.md", "aftercare/.water.md.swp"]));

        Assert.Null(content.Everything.Read("aftercare/sun"));
        Assert.NotNull(content.Everything.Read("aftercare/water"));
    }

    [Fact]
    public void What_is_deleted_or_renamed_is_gone()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Text("Sun")).With("aftercare/water.md", Text("Water"));
        var content = folder.Open();

        folder.Without("aftercare/sun.md");
        File.Move(folder.PathOf("aftercare/water.md"), folder.PathOf("aftercare/bathing.md"));
        content.Refresh();

        Assert.Equal(
            ["bathing", "makeup"],
            content.Published.Articles.Select(article => article.Slug.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_picture_is_known_by_its_name()
    {
        using var folder = new TestContentFolder().With("images/skin.svg", Drawing("one"));
        var content = folder.Open();

        folder.With("images/needle.svg", Drawing("one")).Without("images/skin.svg");
        content.Refresh();

        Assert.Equal(["needle.svg"], content.Published.Data.Images);
    }

    [Fact]
    public void A_replaced_picture_is_another_one_and_a_touched_one_is_not()
    {
        using var folder = new TestContentFolder().With("images/skin.svg", Drawing("one"));
        var content = folder.Open();
        var before = content.Everything.Data;

        File.SetLastWriteTimeUtc(folder.PathOf("images/skin.svg"), DateTime.UtcNow.AddMinutes(-1));
        content.Refresh();
        Assert.Equal(before, content.Everything.Data);

        folder.With("images/skin.svg", Drawing("two"));
        content.Refresh();
        Assert.NotEqual(before.ImageHashes["skin.svg"], content.Everything.Data.ImageHashes["skin.svg"]);
    }

    [Fact]
    public void An_article_appears_and_goes_at_its_time_without_a_refresh()
    {
        var clock = new FakeTimeProvider(At(12, 59));
        using var folder = new TestContentFolder().With(
            "aftercare/sun.md",
            Text("Sun", "publish: 2026-12-01 08:00\nunpublish: 2026-12-01 08:30\n")
        );
        var content = folder.Open(clock);

        Assert.Null(content.Published.Read("aftercare/sun"));

        clock.SetUtcNow(At(13, 0));
        var published = content.Published;

        Assert.NotNull(published.Read("aftercare/sun"));
        clock.SetUtcNow(At(13, 29));
        Assert.Same(published, content.Published);

        clock.SetUtcNow(At(13, 30));

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.NotNull(content.Everything.Read("aftercare/sun"));
    }

    [Fact]
    public void A_clock_that_is_set_back_hides_what_is_not_yet_public()
    {
        var clock = new FakeTimeProvider(At(13, 0)) { AutoAdvanceAmount = TimeSpan.Zero };
        using var folder = new TestContentFolder().With("aftercare/sun.md", Text("Sun", "publish: 2026-12-01 08:00\n"));
        var content = folder.Open(clock);
        Assert.NotNull(content.Published.Read("aftercare/sun"));

        clock.AdjustTime(At(12, 0));

        Assert.Null(content.Published.Read("aftercare/sun"));
    }

    [Fact]
    public void The_rules_that_keep_nothing_from_being_shown_can_run_once_readers_are_served()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Text("Sun") + "See [it](gone.md).\n");
        var content = ContentRepository.Open(folder.FullName, LibraryChecker.FindGaps, TimeProvider.System);
        var published = content.Published;
        Assert.DoesNotContain("broken-link", content.Problems.Select(problem => problem.Rule));

        content.CheckBy(new LibraryChecker().Check);

        Assert.Contains("broken-link", content.Problems.Select(problem => problem.Rule));
        Assert.Same(published, content.Published);

        folder.With("aftercare/sun.md", Text("Sun") + "See [it](lost.md).\n");
        content.Refresh();

        Assert.Contains("lost.md", Assert.Single(content.Problems, problem => problem.Rule == "broken-link").Message);
    }

    private static string Drawing(string text) => $"<svg xmlns='http://www.w3.org/2000/svg'><text>{text}</text></svg>";

    [Fact]
    public void A_file_that_is_saved_while_the_rules_first_run_does_not_wait_for_them()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Text("Sun"));
        var content = ContentRepository.Open(folder.FullName, LibraryChecker.FindGaps, TimeProvider.System);
        var (checker, runs) = (new LibraryChecker(), 0);

        content.CheckBy(library =>
        {
            if (runs++ == 0)
            {
                folder.With("aftercare/sun.md", Text("Shade") + "See [it](gone.md).\n");
                Task.Run(() => content.Refresh()).Wait(TimeSpan.FromSeconds(30));
                Assert.Equal("Shade", content.Published.Read("aftercare/sun")!.Title);
            }

            return checker.Check(library);
        });

        Assert.True(runs > 1);
        Assert.Contains("broken-link", content.Problems.Select(problem => problem.Rule));
    }

    private static DateTimeOffset At(int hour, int minute) => new(2026, 12, 1, hour, minute, 0, TimeSpan.Zero);

    private static string Text(string title, string more = "") => $"---\ntitle: {title}\nsummary: Short.\n{more}---\nText.\n";
}

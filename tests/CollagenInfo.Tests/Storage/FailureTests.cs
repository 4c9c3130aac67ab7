using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

/// <summary>Whatever the program itself fails at, the last library stays and the next change is tried again.</summary>
public class FailureTests
{
    public static TheoryData<string> Failures => ["argument", "overflow", "missing", "aggregate", "disk", "memory"];

    [Fact]
    public void What_fails_on_a_new_day_is_tried_once_on_that_day()
    {
        using var folder = new TestContentFolder();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 18, 0, 0, TimeSpan.Zero));
        var tries = 0;
        var content = ContentRepository.Open(folder.FullName, _ => [], clock);
        content.CheckBy(_ => tries++ < 0 ? [] : throw new InvalidOperationException("A rule fails."));
        (tries, var good) = (0, content.Published);
        clock.Advance(TimeSpan.FromDays(1));

        content.Refresh();
        content.Refresh();

        Assert.Equal(1, tries);
        Assert.Equal(good.Articles, content.Published.Articles);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_file_at_which_reading_fails_is_told_and_the_others_are_read(string kind)
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", TestContentFolder.Makeup);

        var content = folder.Open(open: path =>
            path.EndsWith("sun.md", StringComparison.Ordinal) ? throw Failure(kind) : File.ReadAllBytes(path)
        );

        Assert.NotNull(content.Published.Read("aftercare/makeup"));
        Assert.Equal(["aftercare/sun.md: unreadable"], content.Problems.Select(problem => $"{problem.File}: {problem.Rule}"));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_file_at_which_reading_fails_later_keeps_its_last_good_version(string kind)
    {
        var fails = false;
        using var folder = new TestContentFolder();
        var content = folder.Open(open: path => fails ? throw Failure(kind) : File.ReadAllBytes(path));
        var good = content.Published.Read("aftercare/makeup");

        fails = true;
        folder.With("aftercare/makeup.md", TestContentFolder.Makeup + "More.\n").With("facts.yml", TestContentFolder.Facts + "\n");
        content.Refresh();
        Assert.Same(good, content.Published.Read("aftercare/makeup"));

        fails = false;
        folder.With("aftercare/makeup.md", TestContentFolder.Makeup + "Mended.\n").With("facts.yml", TestContentFolder.Facts);
        content.Refresh();

        Assert.EndsWith("Mended.\n", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
        Assert.Empty(content.Problems);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_check_that_fails_is_told_once_keeps_the_library_and_is_tried_again(string kind)
    {
        var fails = false;
        using var folder = new TestContentFolder();
        var content = ContentRepository.Open(folder.FullName, _ => fails ? throw Failure(kind) : [], TimeProvider.System);
        var (before, reports) = (content.Published, new List<ContentReport>());
        content.Refreshed += reports.Add;

        fails = true;
        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        content.Refresh();
        content.Refresh();
        content.Refresh();

        Assert.Same(before, content.Published);
        var report = Assert.Single(reports);
        Assert.NotNull(report.Failure);
        Assert.Equal(["aftercare/sun.md: not-taken-over"], report.NotOnShow.Select(problem => $"{problem.File}: {problem.Rule}"));

        fails = false;
        folder.With("aftercare/water.md", TestContentFolder.Makeup);
        content.Refresh();

        Assert.Equal(3, content.Published.Articles.Count);
        Assert.Empty(content.Problems);
        Assert.Null(content.LastReport.Failure);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_check_that_fails_at_the_start_shows_the_files_and_is_told(string kind)
    {
        using var folder = new TestContentFolder();

        var content = ContentRepository.Open(folder.FullName, _ => throw Failure(kind), TimeProvider.System);

        Assert.NotNull(content.Published.Read("aftercare/makeup"));
        Assert.Equal(["not-taken-over"], content.Problems.Select(problem => problem.Rule));
        Assert.NotNull(content.LastReport.Failure);
    }

    [Fact]
    public void A_check_that_fails_at_the_start_shows_what_readers_saw_before()
    {
        using var folder = new TestContentFolder();
        var kept = new LastGoodFiles(folder.Beside(".state"), folder.FullName);
        folder.Open(lastGood: kept).KeepLastGood();
        folder.With("aftercare/makeup.md", TestContentFolder.Makeup.Replace("after a session", "later", StringComparison.Ordinal));

        var content = ContentRepository.Open(folder.FullName, _ => throw Failure("missing"), TimeProvider.System, kept);

        Assert.Equal("Makeup after a session", content.Published.Read("aftercare/makeup")!.Title);
        Assert.Equal(["not-taken-over"], content.Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void Rules_that_fail_later_leave_the_site_as_it_is()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var before = content.Published;

        var report = content.CheckBy(_ => throw Failure("missing"));

        Assert.NotNull(report.Failure);
        Assert.Same(before, content.Published);
    }

    private static Exception Failure(string kind) =>
        kind switch
        {
            "argument" => new ArgumentException("Failed.", nameof(kind)),
            "overflow" => new ArgumentOutOfRangeException(nameof(kind), "Failed."),
            "missing" => new KeyNotFoundException("Failed."),
            "aggregate" => new AggregateException(new InvalidOperationException("Failed.")),
            "disk" => new IOException("Failed."),
            _ => new InsufficientMemoryException("Failed."),
        };
}

using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

public class MissingFilesTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void A_single_page_that_is_deleted_is_gone_at_once()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        foreach (var page in new[] { "one", "two", "three" })
        {
            folder.Without($"sun/{page}.md");
            content.Refresh();

            Assert.Null(content.Published.Read($"sun/{page}"));
        }

        Assert.Null(content.NextLook);
    }

    [Fact]
    public void A_topic_that_is_away_stays_until_it_is_back_whole()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        Directory.Move(folder.PathOf("sun"), folder.Beside("sun"));
        content.Refresh();
        Assert.Equal(
            [
                ".:1: error files-missing: Files are missing, and readers still see what was in them. sun/four.md is one of 5. If they are "
                    + "gone on purpose, wait: they leave the site after 5 seconds without a change.",
            ],
            content.Problems.Lines()
        );

        foreach (var file in Directory.GetFiles(folder.Beside("sun")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal))
        {
            clock.Advance(Settle * 0.9);
            folder.With($"sun/{file}", File.ReadAllBytes(folder.Beside($"sun/{file}")));
            content.Refresh();

            Assert.Equal(4, content.Published.ArticlesOf(TestContent.SlugOf("sun")).Count);
        }

        Assert.Empty(content.Problems);
        Assert.Null(content.NextLook);
    }

    [Fact]
    public void A_topic_that_is_removed_is_gone_once_the_folder_is_still()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        Directory.Delete(folder.PathOf("sun"), recursive: true);
        content.Refresh();
        Assert.NotNull(content.Published.Read("sun/one"));

        clock.Advance(content.NextLook!.Value);
        content.Refresh();

        Assert.Null(content.Published.Find(TestContent.SlugOf("sun")));
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void Most_of_the_library_stays_until_somebody_says_that_it_is_gone()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        Directory.Delete(folder.PathOf("sun"), recursive: true);
        Directory.Delete(folder.PathOf("water"), recursive: true);
        content.Refresh();
        clock.Advance(Settle * 100);
        content.Refresh();

        Assert.Equal(9, content.Published.Articles.Count);
        Assert.StartsWith(
            "sun/four.md is one of 10. They are most of the library, so they stay until they are back.",
            Assert.Single(content.Problems).Advice,
            StringComparison.Ordinal
        );

        folder.With("deleted-on-purpose", "");
        content.Refresh();

        Assert.Equal("makeup", Assert.Single(content.Published.Articles).Slug.ToString());
        Assert.Equal(["deletion-sign"], content.Problems.Select(problem => problem.Rule));

        folder.Without("deleted-on-purpose");
        content.Refresh();

        Assert.Empty(content.Problems);
    }

    [Fact]
    public void An_emptied_library_that_comes_back_bit_by_bit_misses_nothing_meanwhile()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        foreach (var topic in new[] { "aftercare", "sun", "water" })
        {
            Directory.Move(folder.PathOf(topic), folder.Beside(topic));
        }

        content.Refresh();
        foreach (var topic in new[] { "aftercare", "sun", "water" })
        {
            Assert.Equal(9, content.Published.Articles.Count);
            Directory.Move(folder.Beside(topic), folder.PathOf(topic));
            clock.Advance(Settle * 2);
            content.Refresh();
        }

        Assert.Equal(9, content.Published.Articles.Count);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_renamed_topic_is_at_its_new_address_only()
    {
        using var folder = Library();
        var content = folder.Open(clock, settle: Settle);

        Directory.Move(folder.PathOf("sun"), folder.PathOf("sunlight"));
        content.Refresh();

        Assert.NotNull(content.Published.Read("sunlight/one"));
        Assert.Null(content.Published.Read("sun/one"));
    }

    [Fact]
    public void Another_folder_in_place_of_this_one_is_shown_without_what_was_there_before()
    {
        using var folder = Library();
        using var other = new TestContentFolder()
            .With("aftercare/a.md", Page("A"))
            .With("aftercare/b.md", Page("B"))
            .With("aftercare/c.md", Page("C"))
            .With("aftercare/d.md", Page("D"));
        var content = folder.Open(clock, settle: Settle);

        Directory.Move(folder.FullName, folder.Beside("old"));
        Directory.Move(other.FullName, folder.FullName);
        content.Refresh();

        Assert.Equal(5, content.Published.Articles.Count);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_data_file_that_the_site_can_do_without_leaves_by_the_same_sign()
    {
        using var folder = Library().With("terms.yml", "graft:\n  term: graft\n  meaning: Skin that is moved.\n");
        var content = folder.Open(clock, settle: Settle);

        folder.Without("terms.yml");
        content.Refresh();
        clock.Advance(Settle * 2);
        content.Refresh();

        Assert.Single(content.Published.Data.Terms);
        Assert.Equal(["terms.yml: missing-file"], content.Problems.Select(problem => $"{problem.File}: {problem.Rule}"));

        folder.With("deleted-on-purpose.txt", "");
        content.Refresh();

        Assert.Empty(content.Published.Data.Terms);
    }

    private static readonly string[] Topics = ["sun", "water"];
    private static readonly string[] Names = ["one", "two", "three", "four"];

    /// <summary>An article about makeup, and two more topics of four articles each.</summary>
    private static TestContentFolder Library() =>
        Topics.Aggregate(new TestContentFolder(), (folder, topic) =>
            Names.Aggregate(
                folder.With($"{topic}/index.md", $"---\ntitle: {topic}\nsummary: Short.\n---\n"),
                (all, name) => all.With($"{topic}/{name}.md", Page($"{topic} {name}"))
            )
        );

    private static string Page(string title) => $"---\ntitle: {title}\nsummary: Short.\n---\nText.\n";
}

namespace CollagenInfo.Tests.Storage;

public class LastGoodVersionTests
{
    private const string Gap = "[number missing: please ask the clinic]";

    [Theory]
    [InlineData("")]
    [InlineData("# No head")]
    [InlineData("---\ntitle: \"Broken\n---\nText.")]
    [InlineData("---\ntitle: Broken\n---\nNo summary.")]
    [InlineData("---\ntitle: Broken\nsummary: Short.\n---\nWait {{ aftercare.nothing }}.")]
    public void A_file_that_breaks_keeps_its_last_good_version_and_is_told_until_it_is_mended(string broken)
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var good = content.Published.Read("aftercare/makeup");

        folder.With("aftercare/makeup.md", broken);
        content.Refresh();

        Assert.Same(good, content.Published.Read("aftercare/makeup"));
        Assert.Equal(["aftercare/makeup.md", "aftercare/makeup.md"], content.Problems.Select(problem => problem.File));
        Assert.Single(content.Problems, problem => problem.Rule == "not-on-show");

        folder.With("aftercare/makeup.md", TestContentFolder.Makeup + "\nMended.");
        content.Refresh();

        Assert.EndsWith("Mended.", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_file_that_is_put_back_as_it_was_is_no_problem_any_more()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();

        folder.With("aftercare/makeup.md", "");
        content.Refresh();
        folder.With("aftercare/makeup.md", TestContentFolder.Makeup);
        content.Refresh();

        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_broken_file_may_still_be_deleted()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", TestContentFolder.Makeup);
        var content = folder.Open();

        folder.With("aftercare/sun.md", "");
        content.Refresh();
        folder.Without("aftercare/sun.md");
        content.Refresh();

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_renamed_fact_shows_nothing_new_until_the_last_article_follows()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", TestContentFolder.Makeup);
        var content = folder.Open();
        var home = File.ReadAllText(folder.PathOf("home.yml"));

        folder.With(
            "facts.yml",
            TestContentFolder.Facts.Replace("makeup:", "cosmetics:", StringComparison.Ordinal).Replace("48", "72", StringComparison.Ordinal)
        );
        content.Refresh();

        Assert.Equal("48 hours", content.Published.Expand("{{ aftercare.makeup }}"));
        Assert.Equal(
            ["aftercare/makeup.md", "aftercare/sun.md", "facts.yml", "home.yml"],
            content.Problems.Select(problem => problem.File)
        );

        folder.With("aftercare/makeup.md", Renamed(TestContentFolder.Makeup)).With("home.yml", Renamed(home));
        content.Refresh();

        Assert.Equal(
            ["aftercare/makeup.md", "aftercare/sun.md", "facts.yml", "home.yml"],
            content.Problems.Select(problem => problem.File)
        );
        NotEmpty.All(content.Published.Articles, article =>
            Assert.Contains("Wait 48 hours.", content.Published.Expand(article.Body.Markdown), StringComparison.Ordinal)
        );

        folder.With("aftercare/sun.md", Renamed(TestContentFolder.Makeup));
        content.Refresh();

        Assert.Empty(content.Problems);
        NotEmpty.All(content.Published.Articles, article =>
            Assert.Contains("Wait 72 hours.", content.Published.Expand(article.Body.Markdown), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_changed_number_is_shown_although_a_new_article_has_a_gap()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();

        folder
            .With("facts.yml", TestContentFolder.Facts.Replace("48", "72", StringComparison.Ordinal))
            .With("aftercare/sun.md", WithGap("New"));
        content.Refresh();

        Assert.Equal("72 hours", content.Published.Expand("{{ aftercare.makeup }}"));
        Assert.Equal(["unknown-fact"], content.Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void An_article_that_had_a_gap_from_the_start_is_shown_as_it_is_edited()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", WithGap("First"));
        var content = folder.Open();

        folder.With("aftercare/sun.md", WithGap("Second"));
        content.Refresh();

        Assert.Equal("Second", content.Published.Read("aftercare/sun")!.Title);
        Assert.Contains(Gap, content.Published.Expand(content.Published.Read("aftercare/sun")!.Body.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.yml")]
    [InlineData("sources.yml")]
    [InlineData("clinic.yml")]
    [InlineData("home.yml")]
    public void A_data_file_that_is_deleted_is_told_and_its_data_stay(string file)
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var before = content.Published;

        folder.Without(file);
        content.Refresh();

        Assert.Equal([$"{file}:1: error missing-file: There is no {file}. Restore it from a copy."], content.Problems.Lines());
        Assert.Same(before.Facts, content.Published.Facts);
        Assert.Same(before.Data.Sources, content.Published.Data.Sources);
        Assert.Same(before.Clinic, content.Published.Clinic);
        Assert.Same(before.Data.Home, content.Published.Data.Home);
    }

    [Fact]
    public void A_folder_that_is_emptied_keeps_the_library_until_it_is_back()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var before = content.Everything;

        Directory.Move(folder.FullName, folder.Beside("away"));
        Directory.CreateDirectory(folder.FullName);
        content.Refresh();

        Assert.Same(before, content.Everything);
        Assert.Equal(
            [
                ".:1: error no-articles: The content folder holds no article any more. What was there last stays on show; put "
                    + "the folder back.",
            ],
            content.Problems.Lines()
        );

        Directory.Delete(folder.FullName);
        content.Refresh();
        Directory.Move(folder.Beside("away"), folder.FullName);
        content.Refresh();

        Assert.NotNull(content.Published.Read("aftercare/makeup"));
        Assert.Empty(content.Problems);
    }

    private static string Renamed(string text) => text.Replace("aftercare.makeup", "aftercare.cosmetics", StringComparison.Ordinal);

    private static string WithGap(string title) => $"---\ntitle: {title}\nsummary: Short.\n---\nWait {{{{ aftercare.sun }}}}.\n";
}

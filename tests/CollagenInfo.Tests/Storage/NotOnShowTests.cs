namespace CollagenInfo.Tests.Storage;

public class NotOnShowTests
{
    private const string Mend = "Mend what else is told of it, or of the pages that use it.";

    private const string PageTold =
        $":1: error not-on-show: THE PAGE IS STILL PUBLIC as it was before: this version is not on show. {Mend}";

    private const string DataTold = $":1: error not-on-show: This version is not on show: readers still see the one before. {Mend}";

    [Theory]
    [InlineData("aftercare/makeup.md", "---\ntitle: Broken\n---\nNo summary.")]
    [InlineData("aftercare/makeup.md", "---\ntitle: T\nsummary: S.\n---\nWait {{ aftercare.nothing }}.")]
    [InlineData("aftercare/makeup.md", "---\ntitle: T\nsummary: S.\n---\n::: warning\n## Mind\n\nHalf a fi")]
    [InlineData("facts.yml", "aftercare: [")]
    [InlineData("facts.yml", "aftercare:\n  cosmetics:\n    avoid: 48 hours\n    label: L\n    basis: nhs\n")]
    [InlineData("home.yml", "title: T\nintroduction: After {{ aftercare.makeup }.\ndoors: []\n")]
    public void A_version_that_is_held_back_is_told_until_it_is_mended(string file, string broken)
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var good = File.ReadAllText(folder.PathOf(file));

        folder.With(file, broken);
        content.Refresh();

        Assert.Equal(
            [file + (file.EndsWith(".md", StringComparison.Ordinal) ? PageTold : DataTold)],
            content.Problems.Lines().Where(line => line.Contains("not-on-show", StringComparison.Ordinal))
        );

        folder.With(file, good + "\n");
        content.Refresh();

        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_half_written_file_keeps_its_last_good_version()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var good = content.Published.Read("aftercare/makeup");

        folder.With("aftercare/makeup.md", "---\ntitle: T\nsummary: S.\n---\n::: warning\n## Mind\n\nHalf a fi");
        content.Refresh();

        Assert.Same(good, content.Published.Read("aftercare/makeup"));
        Assert.Equal(["not-on-show", "unclosed-block"], content.Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void A_problem_that_leaves_no_gap_holds_nothing_back()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();

        folder.With("aftercare/makeup.md", TestContentFolder.Makeup + "\nSkin heals [@S77777].");
        content.Refresh();

        Assert.Equal(["unknown-citation"], content.Problems.Select(problem => problem.Rule));
        Assert.EndsWith("[@S77777].", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_in_a_draft_never_holds_back_the_facts()
    {
        using var folder = new TestContentFolder()
            .With("facts.yml", TestContentFolder.Facts + "\n  sun:\n    avoid: 2 weeks\n    label: No sun\n    basis: nhs\n")
            .With("aftercare/sun.md", "---\ntitle: Sun\nsummary: Short.\nstatus: draft\n---\nWait {{ aftercare.sun }}.\n");
        var content = folder.Open();

        folder.With("facts.yml", TestContentFolder.Facts.Replace("48", "72", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal("72 hours", content.Published.Expand("{{ aftercare.makeup }}"));
        Assert.Equal(["aftercare/sun.md: unknown-fact"], content.Problems.Select(problem => $"{problem.File}: {problem.Rule}"));
    }

    [Fact]
    public void A_draft_with_a_gap_is_not_published_by_its_status()
    {
        const string Text = "---\ntitle: Sun\nsummary: Short.\n---\nWait {{ aftercare.sun }}.\n";
        using var folder = new TestContentFolder().With(
            "aftercare/sun.md",
            Text.Replace("\n---\nWait", "\nstatus: draft\n---\nWait", StringComparison.Ordinal)
        );
        var content = folder.Open();

        folder.With("aftercare/sun.md", Text);
        content.Refresh();

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.Equal(["not-on-show", "unknown-fact"], content.Problems.Select(problem => problem.Rule));
    }
}

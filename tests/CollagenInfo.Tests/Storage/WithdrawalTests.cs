namespace CollagenInfo.Tests.Storage;

/// <summary>Whoever takes a page off the site in the way of another program means it.</summary>
public class WithdrawalTests
{
    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: yes")]
    [InlineData("draft:")]
    [InlineData("Draft: \"true\"")]
    [InlineData("published: false")]
    [InlineData("Published: No")]
    [InlineData("publish: false")]
    [InlineData("unpublish: now")]
    [InlineData("hidden: true")]
    [InlineData("private: true")]
    [InlineData("unlisted: true")]
    [InlineData("visible: false")]
    [InlineData("visibility: private")]
    [InlineData("enabled: false")]
    [InlineData("archived: true")]
    [InlineData("state: archived")]
    [InlineData("Status: draft")]
    [InlineData("status: Draft")]
    [InlineData("status: unpublished")]
    [InlineData("status: hidden")]
    [InlineData("status: withdrawn until the doctor is back")]
    [InlineData("status: draft\norder: first")]
    [InlineData("status: published\ndraft: true")]
    public void A_page_that_is_withdrawn_in_any_way_is_off_the_site_and_its_author_told_ours(string key)
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", TestContentFolder.Makeup);
        var content = folder.OpenUnchecked();

        folder.With("aftercare/sun.md", TestContentFolder.Makeup.Replace("\n---\n\n", $"\n{key}\n---\n\n", StringComparison.Ordinal));
        content.Refresh();

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.NotEmpty(content.Problems);
        Assert.DoesNotContain("not-on-show", content.Problems.Select(problem => problem.Rule));
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("published: true")]
    [InlineData("status: Published")]
    [InlineData("status: publshed")]
    [InlineData("hidden: no")]
    [InlineData("needles: many")]
    public void A_page_that_stays_public_in_the_version_before_says_so_first(string key)
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", TestContentFolder.Makeup);
        var content = folder.OpenUnchecked();

        folder.With("aftercare/sun.md", TestContentFolder.Makeup.Replace("\n---\n\n", $"\n{key}\n---\n\n", StringComparison.Ordinal));
        content.Refresh();

        Assert.NotNull(content.Published.Read("aftercare/sun"));
        Assert.Contains("THE PAGE IS STILL PUBLIC", content.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: draft  # until June")]
    [InlineData("status: published")]
    [InlineData("publish: 2026-01-01 08:00")]
    public void Our_own_ways_are_no_problem(string key)
    {
        using var folder = new TestContentFolder().With(
            "aftercare/sun.md",
            TestContentFolder.Makeup.Replace("\n---\n\n", $"\n{key}\n---\n\n", StringComparison.Ordinal)
        );

        Assert.Empty(folder.OpenUnchecked().Problems);
    }
}

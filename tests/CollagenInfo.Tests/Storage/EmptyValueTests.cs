namespace CollagenInfo.Tests.Storage;

public class EmptyValueTests
{
    [Theory]
    [InlineData("status:", "status")]
    [InlineData("publish:", "publish")]
    [InlineData("unpublish: \"\"", "unpublish")]
    [InlineData("image: \" \"", "image")]
    public void A_key_without_a_value_is_told_and_the_article_is_not_shown(string line, string key)
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", $"---\ntitle: Sun\nsummary: Short.\n{line}\n---\nText.\n");

        var content = folder.Open();

        Assert.Equal(
            [$"aftercare/sun.md:4: error missing-value: '{key}' has no value. Write one behind the colon, or delete the line."],
            content.Problems.Lines()
        );
        Assert.Null(content.Everything.Read("aftercare/sun"));
    }

    [Fact]
    public void A_status_that_loses_its_value_never_publishes_a_draft()
    {
        using var folder = new TestContentFolder().With(
            "aftercare/sun.md",
            "---\ntitle: Sun\nsummary: Short.\nstatus: draft\n---\nText.\n"
        );
        var content = folder.Open();

        folder.With("aftercare/sun.md", "---\ntitle: Sun\nsummary: Short.\nstatus:\n---\nText.\n");
        content.Refresh();

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.True(content.Everything.Read("aftercare/sun")!.IsDraft);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-11-30")]
    [InlineData("2026-12-01 08:00", "2026-12-01 08:00")]
    public void An_article_that_would_go_before_it_comes_is_told(string publish, string unpublish)
    {
        using var folder = new TestContentFolder().With(
            "aftercare/sun.md",
            $"---\ntitle: Sun\nsummary: Short.\npublish: {publish}\nunpublish: {unpublish}\n---\nText.\n"
        );

        var content = folder.Open();

        Assert.Equal(
            ["aftercare/sun.md:5: error date: The article would disappear before it appears. Correct 'publish:' or 'unpublish:'."],
            content.Problems.Lines()
        );
        Assert.Null(content.Everything.Read("aftercare/sun"));
    }
}

using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

public class DraftLinkTests
{
    private const string Sun = "---\ntitle: Sun\nsummary: Short.\n---\nText.\n";

    private const string Told =
        "aftercare/makeup.md:5: error broken-link: The link 'sun.md' leads nowhere: aftercare/sun.md is a draft, which readers "
        + "do not see. Correct the address or remove the link.";

    [Fact]
    public void A_link_from_a_published_article_to_a_draft_is_told() =>
        Assert.Equal([Told], Check(Linking(), Draft("aftercare/sun")).Lines());

    [Fact]
    public void Drafts_may_link_to_drafts() => Assert.Empty(Check(Linking() with { IsDraft = true }, Draft("aftercare/sun")));

    [Fact]
    public void A_page_that_becomes_a_draft_breaks_the_links_to_it_until_it_is_published_again()
    {
        using var folder = new TestContentFolder()
            .With("aftercare/sun.md", Sun)
            .With("aftercare/makeup.md", "---\ntitle: M\nsummary: S.\n---\nSee [sun](sun.md).\n");
        var content = folder.Open();
        Assert.Empty(content.Problems);

        folder.With("aftercare/sun.md", Sun.Replace("Short.\n", "Short.\nstatus: draft\n", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal([Told], content.Problems.Lines());

        folder.With("aftercare/sun.md", Sun);
        content.Refresh();

        Assert.Empty(content.Problems);
    }

    [Fact]
    public void The_front_page_opens_no_door_to_a_draft()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Sun);
        var content = folder.Open();

        folder.With(
            "aftercare/makeup.md",
            TestContentFolder.Makeup.Replace("summary:", "status: draft\nsummary:", StringComparison.Ordinal)
        );
        content.Refresh();

        Assert.Contains("home.yml: broken-link", content.Problems.Select(problem => $"{problem.File}: {problem.Rule}"));
    }

    private static Article Linking() => TestContent.Article(markdown: "See [sun](sun.md).");

    private static Article Draft(string address) => TestContent.Article(address) with { IsDraft = true };

    private static IReadOnlyList<ContentProblem> Check(params Article[] articles) =>
        LibraryQuestions.Errors(new ContentLibrary(new(), [TestContent.Topic(), .. articles]));
}

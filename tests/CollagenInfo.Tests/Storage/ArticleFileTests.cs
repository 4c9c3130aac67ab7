using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class ArticleFileTests
{
    private const string Full = """
        ---
        title: Aftercare, day by day
        summary: "What to do: and what not."
        order: 10
        status: published
        kind: treatment
        publish: 2026-12-01 08:00
        unpublish: 2027-01-05
        image: recovery.svg
        imageAlt: Skin on day three
        review:
          by: A. Clinician
          role: Nurse
          on: 2026-11-22
          next: 2027-11-22
          text: sha256:abc
        ---
        The first line.

        ---
        """;

    [Fact]
    public void Every_key_of_the_head_is_read()
    {
        var article = Parse(Full);

        Assert.Equal(
            ("Aftercare, day by day", "What to do: and what not.", 10, false),
            (article.Title, article.Summary, article.Order, article.IsDraft)
        );
        Assert.Equal(ArticleKind.Treatment, article.Kind);
        Assert.Equal(new DateTime(2026, 12, 1, 8, 0, 0, DateTimeKind.Unspecified), article.Publish);
        Assert.Equal(new DateTime(2027, 1, 5, 0, 0, 0, DateTimeKind.Unspecified), article.Unpublish);
        Assert.Equal(("recovery.svg", "Skin on day three"), (article.Image, article.ImageAlt));
        Assert.Equal(
            new Review("A. Clinician", "Nurse", new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 22), "sha256:abc"),
            article.Review
        );
    }

    [Fact]
    public void The_address_is_the_place_of_the_file() => Assert.Equal("/aftercare/day-by-day", Parse(Full).Address);

    [Fact]
    public void Lines_are_those_of_the_file()
    {
        var article = Parse(Full);

        Assert.Equal((2, 3), (article.TitleLine, article.SummaryLine));
        Assert.Equal(new Body("The first line.\n\n---", "aftercare/day-by-day.md", 18), article.Body);
    }

    [Fact]
    public void What_is_not_said_is_published_at_once_and_not_reviewed()
    {
        var article = Parse("---\ntitle: New\nsummary: Short.\n---\nText.");

        Assert.Equal((0, false, null, null, null), (article.Order, article.IsDraft, article.Publish, article.Unpublish, article.Review));
    }

    [Fact]
    public void A_draft_says_so() => Assert.True(Parse("---\ntitle: New\nsummary: Short.\nstatus: draft\n---\nText.").IsDraft);

    [Theory]
    [InlineData("---\r\ntitle: New\r\nsummary: Short.\r\n---\r\nText.", 5)]
    [InlineData("--- \ntitle: New\nsummary: Short.\n---\t\nText.", 5)]
    [InlineData("---\n# a remark\ntitle: New\n\nsummary: Short.\n---\nText.", 7)]
    public void The_head_stands_between_lines_of_three_hyphens(string text, int bodyLine) =>
        Assert.Equal(("New", "Text.", bodyLine), (Parse(text).Title, Parse(text).Body.Markdown, Parse(text).Body.FirstLine));

    private static Article Parse(string text)
    {
        var problems = new ProblemList("aftercare/day-by-day.md");
        var article = ArticleFile.Parse(text, problems.File, TestContent.SlugOf("aftercare"), TestContent.SlugOf("day-by-day"), problems);

        Assert.Empty(problems.All);
        return article!;
    }
}

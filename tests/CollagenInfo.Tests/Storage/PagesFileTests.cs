namespace CollagenInfo.Tests.Storage;

public class PagesFileTests
{
    [Fact]
    public void A_page_has_the_words_that_its_address_has()
    {
        using var folder = new TestContentFolder().With(
            "pages.yml",
            "/clinic: [phone number, car park]\n/tools/suitability: tell my doctor\n"
        );

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.Equal(["phone number", "car park"], content.Published.Data.WordsOf("/clinic"));
        Assert.Equal(["tell my doctor"], content.Published.Data.WordsOf("/tools/suitability"));
        Assert.Empty(content.Published.Data.WordsOf("/tools/when-can-i"));
    }

    [Theory]
    [InlineData(
        "# Words\n\n/clinic: [phone]\n/clinc: [car park]\n",
        "pages.yml:4: error unknown-key: '/clinc' is not a known key.",
        "/clinic"
    )]
    [InlineData(
        "/tools/sutability: [tell]\n",
        "pages.yml:1: error unknown-key: '/tools/sutability' is not a known key.",
        "/tools/suitability"
    )]
    public void An_address_without_a_page_is_told_with_the_nearest_that_has_one(string text, string problem, string nearest)
    {
        using var folder = new TestContentFolder().With("pages.yml", text);

        var found = Assert.Single(folder.Open().Problems);

        Assert.StartsWith(problem, found.ToString(), StringComparison.Ordinal);
        Assert.Equal($"Did you mean '{nearest}'?", found.Advice);
    }

    [Fact]
    public void A_section_has_what_people_type_to_whom_it_is_the_answer()
    {
        using var folder = new TestContentFolder().With("pages.yml", "/clinic: [phone]\nsessions/day.md#how-it-feels: [hurt, pain]\n");

        var section = Assert.Single(folder.Open().Published.Data.SectionWords);

        Assert.Equal(("sessions/day.md", "how-it-feels", 2), (section.Article, section.Anchor, section.Line));
        Assert.Equal(["hurt", "pain"], section.Words);
    }

    [Fact]
    public void A_section_that_comes_before_all_else_has_to_be_there()
    {
        using var folder = new TestContentFolder()
            .With("aftercare/makeup.md", "---\ntitle: Makeup\nsummary: About it.\n---\nText.\n\n## Then\n\nMore.\n")
            .With("pages.yml", "aftercare/makeup.md#then: [when]\n")
            .With("safety.yml", "first-answers: [aftercare/makeup.md#then, aftercare/makeup.md#thn]\n");

        var found = Assert.Single(folder.Open().Problems);

        Assert.Contains("'first-answers' names 'aftercare/makeup.md#thn', and no section", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aftercare/nowhere.md#then", "There is no article 'aftercare/nowhere.md'.")]
    [InlineData("aftercare/makeup.md#thn", "'aftercare/makeup.md' has no heading 'thn'.")]
    public void A_section_that_is_not_there_is_told(string key, string problem)
    {
        using var folder = new TestContentFolder()
            .With("aftercare/index.md", "---\ntitle: Aftercare\nsummary: After it.\n---\n")
            .With("aftercare/makeup.md", "---\ntitle: Makeup\nsummary: About it.\n---\nText.\n\n## Then\n\nMore.\n")
            .With("pages.yml", $"/clinic: [phone]\n{key}: [when]\n");

        Assert.Contains($"pages.yml:2: error broken-link: {problem}", string.Join('\n', folder.Open().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_have_to_be_texts()
    {
        using var folder = new TestContentFolder().With("pages.yml", "/clinic:\n  words: [phone]\n");

        Assert.Equal("pages.yml", Assert.Single(folder.Open().Problems).File);
    }
}

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
    public void Words_have_to_be_texts()
    {
        using var folder = new TestContentFolder().With("pages.yml", "/clinic:\n  words: [phone]\n");

        Assert.Equal("pages.yml", Assert.Single(folder.Open().Problems).File);
    }
}

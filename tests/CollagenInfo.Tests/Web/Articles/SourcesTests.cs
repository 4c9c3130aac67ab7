using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Articles;

public class SourcesTests
{
    [Fact]
    public async Task Numbers_the_sources_in_the_order_of_the_text()
    {
        await using var site = new Site().WithArticle("aftercare/makeup", "One [@S2]. Two [@S1]. Again [@S2].");

        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal(["#source:1", "#source:2", "#source:1"], page.Text().Links());
        Assert.Contains("A leaflet without an address", page.GetElementById("source:1").Words(), StringComparison.Ordinal);
        Assert.Contains("Wound healing after needling", page.GetElementById("source:2").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_with_an_address_is_a_link_to_it()
    {
        await using var site = new Site().WithArticle("aftercare/makeup", "One [@S1].");

        var page = await site.ReadAsync("/aftercare/makeup");

        var source = Only(page);
        Assert.Equal(["https://journal.example/healing"], source.Links());
        Assert.Equal("Doe J. Wound healing after needling. Journal of Skin, 2021.", source.Words());
    }

    [Fact]
    public async Task A_source_without_an_address_is_cited_by_title()
    {
        await using var site = new Site().WithArticle("aftercare/makeup", "One [@S2].");

        var page = await site.ReadAsync("/aftercare/makeup");

        var source = Only(page);
        Assert.Empty(source.Links());
        Assert.Equal("A leaflet without an address", source.QuerySelector("cite").Words());
        Assert.Equal("A leaflet without an address. A hospital.", source.Words());
    }

    [Fact]
    public async Task Authors_that_end_with_a_full_stop_get_no_second_one()
    {
        await using var site = new Site()
            .With("sources.yml", "S9:\n  kind: review\n  title: A review\n  authors: Doe J et al.\n  publisher: A journal\n")
            .WithArticle("aftercare/makeup", "One [@S9].");

        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal("Doe J et al. A review. A journal.", Only(page).Words());
    }

    [Theory]
    [InlineData("status: safety-notice", "Safety notice.")]
    [InlineData("status: to-be-checked", "To be checked by the clinic.")]
    [InlineData("checked: 2026-11-02", "Checked November 2, 2026.")]
    public async Task Says_what_a_reader_should_know_of_a_source(string key, string note)
    {
        await using var site = new Site()
            .With("sources.yml", $"S9:\n  kind: regulator\n  title: A notice\n  publisher: FDA\n  {key}\n")
            .WithArticle("aftercare/makeup", "One [@S9].");

        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal($"A notice. FDA. {note}", Only(page).Words());
    }

    [Fact]
    public async Task An_article_without_citations_has_no_list_of_sources()
    {
        await using var site = new Site();

        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Null(page.Section("Sources"));
    }

    private static IElement Only(IDocument page) => Assert.Single(page.Section("Sources")!.QuerySelectorAll("li"));
}

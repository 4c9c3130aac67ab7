using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Articles;

public class SourcesTests(SourcesTests.SiteWithSources site) : IClassFixture<SourcesTests.SiteWithSources>
{
    [Fact]
    public async Task Numbers_the_sources_in_the_order_of_the_text()
    {
        var page = await site.ReadAsync("/aftercare/both");

        Assert.Equal(["#source:1", "#source:2", "#source:1"], page.Text().Links());
        Assert.Contains("A leaflet without an address", page.GetElementById("source:1").Words(), StringComparison.Ordinal);
        Assert.Contains("Wound healing after needling", page.GetElementById("source:2").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_with_an_address_is_a_link_to_it()
    {
        var page = await site.ReadAsync("/aftercare/s1");

        var source = Only(page);
        Assert.Equal(["https://journal.example/healing"], source.Links());
        Assert.Equal("Doe J. Wound healing after needling. Journal of Skin, 2021.", source.Words());
    }

    [Fact]
    public async Task A_source_without_an_address_is_cited_by_title()
    {
        var page = await site.ReadAsync("/aftercare/s2");

        var source = Only(page);
        Assert.Empty(source.Links());
        Assert.Equal("A leaflet without an address", source.QuerySelector("cite").Words());
        Assert.Equal("A leaflet without an address. A hospital.", source.Words());
    }

    [Fact]
    public async Task Authors_that_end_with_a_full_stop_get_no_second_one()
    {
        var page = await site.ReadAsync("/aftercare/s9");

        Assert.Equal("Doe J et al. A review. A journal.", Only(page).Words());
    }

    [Theory]
    [InlineData("s10", "Safety notice.")]
    [InlineData("s11", "To be checked by the clinic.")]
    [InlineData("s12", "Checked November 2, 2026.")]
    public async Task Says_what_a_reader_should_know_of_a_source(string article, string note)
    {
        var page = await site.ReadAsync($"/aftercare/{article}");

        Assert.Equal($"A notice. FDA. {note}", Only(page).Words());
    }

    [Fact]
    public async Task An_article_without_citations_has_no_list_of_sources()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Null(page.QuerySelector(".sources"));
    }

    private static IElement Only(IDocument page) => Assert.Single(page.QuerySelectorAll(".sources li"));

    public sealed class SiteWithSources : Site
    {
        private const string More = """

            S9:
              kind: review
              title: A review
              authors: Doe J et al.
              publisher: A journal
            S10:
              kind: regulator
              title: A notice
              publisher: FDA
              status: safety-notice
            S11:
              kind: regulator
              title: A notice
              publisher: FDA
              status: to-be-checked
            S12:
              kind: regulator
              title: A notice
              publisher: FDA
              checked: 2026-11-02
            """;

        public SiteWithSources()
        {
            With("sources.yml", File.ReadAllText(Path.Combine(Folder, "sources.yml")) + More);
            WithArticle("aftercare/both", "One [@S2]. Two [@S1]. Again [@S2].");
            foreach (var id in (string[])["S1", "S2", "S9", "S10", "S11", "S12"])
            {
                WithArticle($"aftercare/{id.ToLowerInvariant()}", $"One [@{id}].");
            }
        }
    }
}

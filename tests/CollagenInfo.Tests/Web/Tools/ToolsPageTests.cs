using CollagenInfo.Content;

namespace CollagenInfo.Tests.Web.Tools;

public class ToolsPageTests
{
    [Fact]
    public async Task Leads_to_every_tool_with_a_sentence_on_each()
    {
        await using var site = new Site();

        var page = await site.ReadAsync("/tools");

        Assert.Equal(SitePages.Tools.Select(tool => tool.Address), page.QuerySelectorAll(".article-card h2").SelectMany(PageReading.Links));
        NotEmpty.All(page.QuerySelectorAll(".article-card p"), sentence =>
            Assert.EndsWith(".", sentence.Words(), StringComparison.Ordinal)
        );
    }
}

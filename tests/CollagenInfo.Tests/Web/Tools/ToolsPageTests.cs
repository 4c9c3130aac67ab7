using System.Net;
using CollagenInfo.Content;

namespace CollagenInfo.Tests.Web.Tools;

public class ToolsPageTests
{
    [Fact]
    public async Task Leads_to_every_tool_with_a_sentence_on_each()
    {
        await using var site = new Site();

        var page = await site.ReadAsync("/tools");

        Assert.Equal(SitePages.Tools.Select(tool => tool.Address), page.QuerySelectorAll(".article-list h2").SelectMany(PageReading.Links));
        NotEmpty.All(page.QuerySelectorAll(".article-list p"), sentence =>
            Assert.EndsWith(".", sentence.Words(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_tool_and_its_answer_say_that_no_clinician_has_signed_it()
    {
        await using var site = new ToolsSite();
        const string Note = "This tool is written from published sources. It awaits a clinician's sign-off: nobody has signed it yet.";

        foreach (var tool in SitePages.Tools)
        {
            Assert.Contains(Note, (await site.ReadAsync(tool.Address)).MainPart().Words(), StringComparison.Ordinal);
        }

        foreach (var (tool, field, value) in new[] { ("is-this-normal", "symptoms", "collapse"), ("suitability", "applies", "keloid") })
        {
            var answer = await site.AnswerAsync($"/tools/{tool}", HttpStatusCode.OK, (field, value));
            Assert.Contains(Note, answer.MainPart().Words(), StringComparison.Ordinal);
        }
    }
}

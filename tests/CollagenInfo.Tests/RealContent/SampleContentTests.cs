namespace CollagenInfo.Tests.RealContent;

/// <summary>What holds for the shipped pages. A clinic that writes its own pages replaces these tests.</summary>
[Collection(RealPages.Name)]
public class SampleContentTests(RealSite content)
{
    [Fact]
    public void What_is_structured_names_the_treatment() => Assert.Contains(
        "\"MedicalProcedure\",\"name\":\"collagen induction therapy\"",
        content.DataOf("/about-cit/what-is-cit"),
        StringComparison.Ordinal);

    [Fact]
    public void The_page_on_cost_begins_with_what_it_costs_here()
    {
        var prices = content.Pages["/choosing/cost"].QuerySelector("main .prose")!;

        Assert.Equal("What it costs here", prices.QuerySelector("h2").Words());
        Assert.Contains("$900 to $1,800 for 3 to 6 sessions", prices.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_structured_has_each_of_the_common_questions()
    {
        var questions = content.Pages["/about-cit/common-questions"].QuerySelectorAll("main .prose h2").Length;

        Assert.InRange(questions, 1, int.MaxValue);
        Assert.Equal(questions, content.DataOf("/about-cit/common-questions").Split("\"Question\"").Length - 1);
    }
}

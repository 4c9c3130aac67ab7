namespace CollagenInfo.Tests.RealContent;

/// <summary>What holds for the shipped pages, of the made-up clinic or of a real one.</summary>
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
        NotEmpty.All(
            RealSite.Library.Clinic.Prices.Where(price => price.IsPerSession).ToList(),
            price => Assert.Contains($"{price.Label} {price.Amount}", prices.Words(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_tests_take_for_the_made_up_clinic_is_the_one_that_comes_with_the_program() =>
        Assert.True(
            !RealSite.Library.Clinic.IsSample
                || File.ReadAllText(Path.Combine(ShippedContent.Folder, "clinic.yml")) == TestContentFolder.SampleClinic,
            "Write what has changed in content/clinic.yml into tests/CollagenInfo.Tests/Support/sample-clinic.yml too."
        );

    [Fact]
    public void What_is_structured_has_each_of_the_common_questions()
    {
        var questions = content.Pages["/about-cit/common-questions"].QuerySelectorAll("main .prose h2").Length;

        Assert.InRange(questions, 1, int.MaxValue);
        Assert.Equal(questions, content.DataOf("/about-cit/common-questions").Split("\"Question\"").Length - 1);
    }
}

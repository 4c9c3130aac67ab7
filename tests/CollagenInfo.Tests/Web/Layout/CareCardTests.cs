using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Layout;

/// <summary>A care card says the same wherever it appears.</summary>
public class CareCardTests(CareCardTests.SiteWithNumber site, CareCardTests.SiteWithoutNumber withoutNumber)
    : IClassFixture<CareCardTests.SiteWithNumber>, IClassFixture<CareCardTests.SiteWithoutNumber>
{
    private const string Symptoms = "/tools/is-this-normal";

    public static TheoryData<string> PagesWithSigns =>
        ["/search?q=cannot+breathe", Symptoms, "/tools/aftercare-timeline", "/aftercare/when-to-get-help"];

    [Theory]
    [MemberData(nameof(PagesWithSigns))]
    public async Task An_emergency_has_one_sentence_and_its_number_is_dialed(string address)
    {
        var heading = HeadingOf(await site.ReadAsync(address), "emergency");

        Assert.Equal("Emergency advice: Call 911 now if:", heading.Words());
        Assert.Equal(["tel:911"], heading.Links());
    }

    [Theory]
    [MemberData(nameof(PagesWithSigns))]
    public async Task Without_an_emergency_number_no_card_has_a_gap(string address)
    {
        var page = await withoutNumber.ReadAsync(address);

        Assert.Equal("Emergency advice: Call the emergency number now if:", HeadingOf(page, "emergency").Words());
        Assert.DoesNotContain("number missing", page.Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_emergency_number_an_answer_has_no_gap()
    {
        var page = await withoutNumber.AnswerAsync(Symptoms, HttpStatusCode.OK, ("symptoms", "collapse"));
        using var suggestions = await withoutNumber.AskAsync("/search/suggest?q=cannot+breathe");

        Assert.Equal("Emergency advice: Call the emergency number now", HeadingOf(page, "emergency").Words());
        Assert.Contains("Call the emergency number now", await suggestions.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=pus")]
    [InlineData("/tools/aftercare-timeline")]
    [InlineData("/aftercare/when-to-get-help")]
    public async Task The_same_day_has_one_sentence_and_one_way_to_call(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal("Urgent advice: Get medical help the same day if:", HeadingOf(page, "urgent").Words());
        Assert.Equal(
            "At any hour, call (202) 555-0147, or (202) 555-0163 when we are closed. "
                + "If nobody answers, go to urgent care or an emergency room.",
            page.QuerySelector(".care-card--urgent ul + p").Words()
        );
    }

    [Fact]
    public async Task Who_notices_nothing_urgent_is_told_the_same_day_signs_in_the_same_words()
    {
        var page = await site.AnswerAsync(Symptoms, HttpStatusCode.OK, ("day", "1"), ("symptoms", "redness"));

        Assert.Equal("Urgent advice: Get medical help the same day if:", HeadingOf(page, "urgent").Words());
        Assert.Equal("Emergency advice: Call 911 now if:", HeadingOf(page, "emergency").Words());
    }

    private static IElement HeadingOf(IDocument page, string kind) =>
        Assert.Single(page.QuerySelectorAll($".care-card--{kind}")).QuerySelector("h2")!;

    public sealed class SiteWithNumber : Site
    {
        public SiteWithNumber() => WithShippedContent().WithTestClinic();
    }

    public sealed class SiteWithoutNumber : Site
    {
        public SiteWithoutNumber() => WithShippedContent().WithTestClinic().WithEdit("clinic.yml", "emergencyNumber: 911\n", "");
    }
}

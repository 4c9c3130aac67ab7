using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CollagenInfo.Tests.Web.Search;

/// <summary>The answers above the pages, with the shipped content.</summary>
public sealed class SearchAnswersTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private static ClinicProfile Clinic => ShippedContent.Library.Clinic;

    /// <summary>The days with which the opening hours begin.</summary>
    private static string Hours => HoursText.Lines(Clinic, Clinic.DayAt(TimeProvider.System.GetUtcNow()))[0].Split(':')[0];

    private HttpClient Reader { get; } = site.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });

    [Fact]
    public async Task A_sign_says_for_each_answer_what_to_do_and_leads_to_the_tool()
    {
        var card = (await SearchAsync("my skin is still red on day 5")).QuerySelector(".care-card");

        Assert.True(card!.ClassList.Contains("care-card--non-urgent"));
        Assert.Equal("On day 5 after treatment", card.QuerySelector("h2").Words());
        Assert.Equal("Redness or a darker color: is it less than yesterday?", card.QuerySelector("h3").Words());
        Assert.Equal(
            [
                "No, or it is the first day: call us.",
                "Yes: expected on this day. If you still notice this 7 days after treatment, call us.",
            ],
            card.QuerySelectorAll("h3 ~ ul > li").Select(line => line.Words())
        );
        Assert.Contains("/tools/is-this-normal", card.Links());
    }

    [Fact]
    public async Task What_is_urgent_comes_before_what_is_expected()
    {
        var words = (await SearchAsync("my face is swollen")).QuerySelector(".care-card").Words();

        Assert.Contains("expected at first", words, StringComparison.OrdinalIgnoreCase);
        Assert.True(
            words.IndexOf("lips, tongue or throat", StringComparison.Ordinal)
                < words.IndexOf("expected at first", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task What_holds_for_each_answer_is_said_once() =>
        Assert.Equal(2, (await SearchAsync("redness")).QuerySelector(".care-card").Words().Split("If it turns black").Length);

    [Fact]
    public async Task An_expected_sign_without_a_day_says_from_when_to_call()
    {
        var card = (await SearchAsync("itchy")).QuerySelector(".care-card");

        Assert.True(card!.ClassList.Contains("care-card--expected"));
        Assert.Contains(
            "Expected at first. If you still notice this 7 days after treatment, call us.",
            card.Words(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_reason_says_what_it_means_and_that_nobody_should_stop_a_medicine()
    {
        var page = await SearchAsync("accutane");
        var cards = page.QuerySelectorAll(".answer--reason");

        Assert.Equal(
            ["We do not treat you while this is so.", "Wait at least 6 months after the last capsule."],
            cards.Select(card => card.QuerySelector(".answer__word").Words())
        );
        Assert.Single(
            cards.SelectMany(card => card.QuerySelectorAll("p")),
            line => line.Words() == "Do not stop the medicine for this treatment."
        );
        Assert.Equal(["/tools/suitability", "/contraindications/is-it-right-for-me"], cards.SelectMany(card => card.Links()));
    }

    [Fact]
    public async Task The_price_of_a_session_and_a_course_is_the_clinics_own()
    {
        var card = (await SearchAsync("how much does it cost altogether")).QuerySelector(".answer--prices");

        NotEmpty.All(
            Clinic.Prices.Where(price => price.IsPerSession).ToList(),
            price => Assert.Contains($"{price.Amount} for each session", card.Words(), StringComparison.Ordinal)
        );
        Assert.Contains("/tools/course-planner", card.Links());
    }

    [Fact]
    public async Task So_is_that_of_a_consultation() =>
        Assert.Contains(
            $"{Clinic.Prices[0].Label}: {Clinic.Prices[0].Amount}.",
            (await SearchAsync("is the consultation free")).QuerySelector(".answer--prices").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_usual_sign_that_an_urgent_one_looks_like_stands_on_its_card() =>
        Assert.Contains(
            "diabetes or a weak immune system? Swelling: expected at first. If you still notice this 3 days",
            (await SearchAsync("swelling under the eyes first morning")).QuerySelector(".care-card--urgent").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task What_is_asked_of_the_clinic_comes_first()
    {
        Assert.StartsWith(Hours, await FirstOfClinicAsync("opening hours saturday"), StringComparison.Ordinal);
        Assert.StartsWith(Clinic.AddressLines[0], await FirstOfClinicAsync("where are you located"), StringComparison.Ordinal);

        async Task<string> FirstOfClinicAsync(string typed) =>
            (await SearchAsync(typed)).QuerySelector(".answer--clinic > p:not(.answer__word)").Words();
    }

    [Fact]
    public async Task Holidays_come_first_for_whoever_asks_for_one()
    {
        var today = Clinic.DayAt(TimeProvider.System.GetUtcNow());
        var first = (await SearchAsync("are you open on july 4")).QuerySelector(".answer--clinic > p:not(.answer__word)").Words();

        foreach (var day in HoursText.SpecialDays(Clinic, today, today.AddYears(1)))
        {
            Assert.Contains($"{day.Name}, {day.Day}: {Plain(day.Times)}", first, StringComparison.Ordinal);
        }

        static string Plain(string times) => string.Join(' ', times.Split((char[]?)null));
    }

    [Fact]
    public async Task The_clinic_is_there_with_phone_hours_and_address()
    {
        var card = (await SearchAsync("phone number")).QuerySelector(".answer--clinic");

        Assert.Contains(Clinic.Phone!.Address, card.Links());
        Assert.Contains((Clinic.OutOfHours ?? Clinic.Phone).Address, card.Links());
        Assert.Contains(Hours, card.Words(), StringComparison.Ordinal);
        Assert.Contains(Clinic.AddressLines[0], card.Words(), StringComparison.Ordinal);
        Assert.Contains("In an emergency, call 911 first.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("tel:911", card.Links());
    }

    [Fact]
    public async Task The_longest_needle_for_home_is_there() =>
        Assert.Contains(
            "do not use needles longer than 0.3 mm",
            (await SearchAsync("dermapen at home 1.5mm")).QuerySelector(".answer:has(.icon)").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Five_pages_are_in_view_and_the_rest_behind_one_press()
    {
        var page = await SearchAsync("redness");
        var more = page.QuerySelector("details.search__more");

        Assert.Equal(5, page.QuerySelectorAll(".search__hits > .search-hit").Length - more!.QuerySelectorAll(".search-hit").Length);
        Assert.Equal($"{more.QuerySelectorAll(".search-hit").Length} more pages", more.QuerySelector("summary").Words());
        Assert.Equal("6", more.QuerySelector("ol")?.GetAttribute("start"));
        Assert.False(more.HasAttribute("open"));
    }

    [Fact]
    public async Task A_page_is_told_from_a_tool()
    {
        var page = await SearchAsync("had my treatment today");

        Assert.Equal("Tool", page.QuerySelector(".answer--tool .tag").Words());
        Assert.Empty(page.QuerySelectorAll(".search-hit .tag"));
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("")]
    public async Task Without_anything_found_there_is_no_answer(string typed) =>
        Assert.Empty((await SearchAsync(typed)).QuerySelectorAll(".answers > *, .search__more"));

    private async Task<IDocument> SearchAsync(string typed) =>
        await new HtmlParser().ParseDocumentAsync(await Reader.GetStringAsync($"/search?q={Uri.EscapeDataString(typed)}"));
}

using System.Net;

namespace CollagenInfo.Tests.Web.Symptoms;

public class SymptomsNumbersTests(SymptomsNumbersTests.AllHoursSite site, SymptomsNumbersTests.DaytimeSite daytime)
    : IClassFixture<SymptomsNumbersTests.AllHoursSite>, IClassFixture<SymptomsNumbersTests.DaytimeSite>
{
    private const string Tool = "/tools/is-this-normal";

    private const string DaytimeClinic =
        "name: Harbor Skin Clinic\nphone:\n  number: (202) 555-0147\n  label: Clinic\ntimeZone: America/New_York\nlocale: en-US\n";

    private const string ClinicAtAllHours = DaytimeClinic + "outOfHours:\n  number: (202) 555-0163\n  label: Out-of-hours line\n";

    [Theory]
    [InlineData("1", "getting-worse")]
    [InlineData("1", "redness")]
    [InlineData("5", "redness")]
    [InlineData("5", "pus")]
    public async Task Who_should_call_gets_the_number_for_the_night_too(string day, string symptom)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        var card = page.QuerySelector(".symptoms__answer")!;
        Assert.Equal(["tel:2025550147", "tel:2025550163"], card.Links());
        Assert.Contains("(202) 555-0163 when we are closed", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("when we are open", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_an_answer_too_the_number_for_the_night_is_there()
    {
        var page = await site.ReadAsync(Tool);

        Assert.Equal(["tel:2025550147", "tel:2025550163"], page.GetElementById("symptoms-hint").Links());
    }

    [Theory]
    [InlineData("1", "redness", "if you are worried, call (202) 555-0147")]
    [InlineData("5", "redness", "Call (202) 555-0147 during our opening hours.")]
    [InlineData("5", "pus", "At any hour, call (202) 555-0147. If nobody answers")]
    public async Task A_clinic_without_a_line_for_the_night_promises_none(string day, string symptom, string words)
    {
        var page = await daytime.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("symptoms", symptom));

        Assert.Contains(words, page.QuerySelector(".symptoms__answer").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("when we are closed", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fever_has_its_number_wherever_it_is_a_sign_and_only_once()
    {
        await using var own = new Site().WithShippedData();

        var form = await own.ReadAsync(Tool);
        var answer = await own.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "redness"));
        var timeline = await own.ReadAsync("/tools/aftercare-timeline");

        Assert.Equal(
            "High temperature (fever), 100.4°F (38°C) or above "
                + "During or soon after chemotherapy, with a very weak immune system, or if you feel very ill too, it is an emergency.",
            form.QuerySelector("[value=high-temperature]")!.Closest(".form-field__choice").Words()
        );
        var lines = new[]
        {
            Assert.Single(answer.QuerySelectorAll(".care-card--urgent li").Words(), sign =>
                sign.Contains("(fever)", StringComparison.Ordinal)
            ),
            Assert.Single(timeline.QuerySelectorAll(".care-card--urgent li").Words(), sign =>
                sign.Contains("(fever)", StringComparison.Ordinal)
            ),
        };
        NotEmpty.All(lines, line => Assert.Equal("High temperature (fever), 100.4°F (38°C) or above", line));
    }

    [Fact]
    public async Task Without_numbers_it_still_says_what_to_do()
    {
        await using var own = new Site()
            .WithShippedData()
            .With("clinic.yml", "name: Harbor Skin Clinic\ntimeZone: America/New_York\nlocale: en-US\n");

        var page = await own.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "1"), ("symptoms", "pus"));

        Assert.Contains(
            "Call the emergency number now if:",
            page.QuerySelector(".care-card--emergency h2").Words(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "At any hour, call us. If nobody answers, go to urgent care or an emergency room.",
            page.QuerySelector(".symptoms__answer").Words(),
            StringComparison.Ordinal
        );
    }

    public sealed class AllHoursSite : Site
    {
        public AllHoursSite() => this.WithShippedData().With("clinic.yml", ClinicAtAllHours);
    }

    public sealed class DaytimeSite : Site
    {
        public DaytimeSite() => this.WithShippedData().With("clinic.yml", DaytimeClinic);
    }
}

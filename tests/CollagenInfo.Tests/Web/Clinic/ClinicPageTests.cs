using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Clinic;

public class ClinicPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Names_the_clinic_and_dials_its_phone()
    {
        var page = await site.ReadAsync("/clinic");

        Assert.Equal("Harbor Skin Clinic", page.Title());
        Assert.Equal(["tel:2025550147", "tel:911"], page.QuerySelector(".lines").Links());
        Assert.Contains("tel:2025550147", page.Navigation("Help").Links());
    }

    [Fact]
    public async Task Without_a_phone_it_still_gives_the_emergency_number()
    {
        await using var own = new Site().WithEdit("clinic.yml", "phone:\n  number: (202) 555-0147\n", "");

        var page = await own.ReadAsync("/clinic");

        Assert.Equal(["tel:911"], page.QuerySelector(".lines").Links());
        Assert.Equal("How to reach us Our phone number is not on this page yet.", page.QuerySelector("h2, h2 + p") is { } title
            ? $"{title.TextContent} {title.NextElementSibling!.TextContent}"
            : null);
        Assert.Equal(["/clinic"], page.Navigation("Help").Links());
    }

    [Fact]
    public async Task Shows_hours_address_and_prices()
    {
        await using var own = new Site().With("clinic.yml", TestContentFolder.Clinic + """

            address: [1 Harbor Road, Seatown]
            hours:
              - days: Monday
                times: 9 AM to 6 PM
            prices:
              - label: One session
                amount: 300 USD
                validFrom: 2026-01-01
            """);

        var page = await own.ReadAsync("/clinic");

        Assert.Equal(["1 Harbor Road", "Seatown"], page.MainPart().QuerySelectorAll("address span").Words());
        Assert.Equal(
            ["Monday", "One session Since January 1, 2026. Not included: nothing stated."],
            page.MainPart().QuerySelectorAll("tbody th").Words()
        );
        Assert.Equal(["9 AM to 6 PM", "$300"], page.MainPart().QuerySelectorAll("td").Words());
    }

    [Fact]
    public async Task The_price_list_ends_with_what_a_course_costs()
    {
        await using var own = new Site().WithShippedContent();

        var row = (await own.ReadAsync("/clinic")).QuerySelectorAll("main table:has(small) tr")[^1];

        Assert.Equal("A course of 3 to 6 sessions $900 to $1,800", row.Words());
    }

    [Fact]
    public async Task Shows_if_it_is_open_and_the_days_of_the_next_year_that_differ()
    {
        await using var own = new Site()
            .With("clinic.yml", TestHours.Clinic)
            .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 28, 13, 30, 0, TimeSpan.FromHours(-5))));

        var page = (await own.ReadAsync("/clinic")).MainPart();

        Assert.Equal("Open until 2\u00a0PM.", page.QuerySelector(".now-sure")?.TextContent);
        Assert.Equal(
            ["9\u00a0AM to 6\u00a0PM", "10\u00a0AM to 2\u00a0PM", "9\u00a0AM to noon"],
            page.QuerySelectorAll("td").Select(cell => cell.TextContent)
        );
        Assert.Equal("Thursday, December 24, 2026 (Christmas Eve)", page.QuerySelectorAll("tbody th")[^1].Words());
    }

    [Fact]
    public async Task Hours_that_cannot_be_read_stand_as_they_are_typed()
    {
        await using var own = new Site().With(
            "clinic.yml",
            TestContentFolder.Clinic + "\nhours:\n  - days: Most days\n    times: Please ring\n  - days: Monday\n    times: 9am-5pm\n"
        );

        var page = await own.ReadAsync("/clinic");

        Assert.Equal(["Most days", "Monday"], page.MainPart().QuerySelectorAll("tbody th").Words());
        Assert.Equal("Please ring", page.MainPart().QuerySelectorAll("td").Words().First());
        Assert.Null(page.QuerySelector(".now-sure"));
    }

    [Fact]
    public async Task Sample_details_are_said_to_be_samples_on_every_page()
    {
        await using var own = new Site().With("clinic.yml", "sample: true\n" + TestContentFolder.Clinic);

        foreach (var address in new[] { "/", "/clinic", "/aftercare", "/aftercare/makeup" })
        {
            var page = await own.ReadAsync(address);
            Assert.Contains("This clinic does not exist.", page.QuerySelector("footer").Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Real_details_are_not_called_samples()
    {
        var page = await site.ReadAsync("/clinic");

        Assert.DoesNotContain("does not exist", page.Body.Words(), StringComparison.Ordinal);
    }
}

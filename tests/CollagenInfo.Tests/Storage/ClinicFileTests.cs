using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class ClinicFileTests
{
    [Fact]
    public void Every_key_is_read()
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            """
            name: Harbor Skin Clinic
            sample: true
            address:
              - 1 Harbor Street
              - Washington, DC
            phone:
              number: (202) 555-0147
              hours: weekdays
            outOfHours:
              number: (202) 555-0148
              label: Nurse line
            emergencyNumber: 911
            hours:
              - days: Monday to Friday
                times: 9 AM to 5 PM
            region: District of Columbia
            regulator:
              name: FDA MedWatch
              address: https://www.fda.gov/medwatch
            timeZone: America/New_York
            locale: en-GB
            prices:
              - label: Face
                amount: 200 to 700 USD
                validFrom: 2026-01-01
                excludes: tax
            bookingLink: https://book.example/
            siteAddress: https://clinic.example
            """
        );

        var content = folder.OpenUnchecked();
        var clinic = content.Published.Clinic;

        Assert.Empty(content.Problems);
        Assert.Equal(("Harbor Skin Clinic", true, "District of Columbia"), (clinic.Name, clinic.IsSample, clinic.Region));
        Assert.Equal(["1 Harbor Street", "Washington, DC"], clinic.AddressLines);
        Assert.Equal(new Phone("(202) 555-0147", "Clinic", "weekdays"), clinic.Phone);
        Assert.Equal(new Phone("(202) 555-0148", "Nurse line"), clinic.OutOfHours);
        Assert.Equal("tel:911", clinic.EmergencyNumber?.Address);
        Assert.Equal(("Monday to Friday", "9 AM to 5 PM"), clinic.Hours.Lines.Select(line => (line.Days, line.Times)).Single());
        Assert.True(clinic.Hours.IsKnown);
        Assert.Equal(new WebLink("FDA MedWatch", new Uri("https://www.fda.gov/medwatch")), clinic.Regulator);
        Assert.Equal(("America/New_York", "en-GB"), (clinic.TimeZone.Id, clinic.Locale.Name));
        Assert.Equal(
            ("Face", "$200 to $700", new DateOnly(2026, 1, 1), "tax"),
            clinic.Prices.Select(price => (price.Label, price.Amount.ToString(), price.ValidFrom, price.Excludes)).Single()
        );
        Assert.Equal((new Uri("https://book.example/"), new Uri("https://clinic.example")), (clinic.BookingLink, clinic.SiteAddress));
    }

    [Theory]
    [InlineData("security@clinic.example", "mailto:security@clinic.example", 0)]
    [InlineData("https://clinic.example/security", "https://clinic.example/security", 0)]
    [InlineData("the front desk", null, 1)]
    [InlineData("javascript:alert(1)", null, 1)]
    [InlineData("Desk <desk@clinic.example>", null, 1)]
    public void A_security_contact_is_a_mail_address_or_a_page(string written, string? contact, int problems)
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            $"name: Clinic\nemergencyNumber: 911\ntimeZone: UTC\nlocale: en-US\nsecurityContact: {written}\n"
        );

        var content = folder.OpenUnchecked();

        Assert.Equal(contact, content.Published.Clinic.SecurityContact?.AbsoluteUri);
        Assert.Equal(problems, content.Problems.Count(problem => problem.Rule == "address"));
    }

    [Theory]
    [InlineData("Etc/GMT-5", "'Etc/GMT-5' is 5 hours AHEAD of Greenwich")]
    [InlineData("Etc/GMT+5", "'Etc/GMT+5' is 5 hours BEHIND Greenwich")]
    [InlineData("UTC-5", "'UTC-5' is not a time zone")]
    public void A_zone_whose_sign_is_turned_is_told(string zone, string told)
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            TestContentFolder.Clinic.Replace("America/New_York", zone, StringComparison.Ordinal)
        );

        var problem = Assert.Single(folder.OpenUnchecked().Problems);

        Assert.StartsWith(told, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("time-zone", 5), (problem.Rule, problem.Line));
    }

    [Theory]
    [InlineData("EST", true)]
    [InlineData("UTC", true)]
    [InlineData("Etc/UTC", true)]
    [InlineData("America/Phoenix", false)]
    [InlineData("Asia/Kolkata", false)]
    [InlineData("Europe/London", false)]
    public void A_zone_without_summer_time_is_told_unless_it_is_that_of_a_place(string zone, bool isTold)
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            TestContentFolder.Clinic.Replace("America/New_York", zone, StringComparison.Ordinal)
        );

        var content = ContentRepository.Open(folder.FullName, new LibraryChecker().Check, TimeProvider.System);

        Assert.Equal(isTold, content.Problems.Any(problem => problem.Rule is "time-zone-season"));
    }
}

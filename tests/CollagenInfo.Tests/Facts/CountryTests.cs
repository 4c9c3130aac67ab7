using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class CountryTests
{
    [Theory]
    [InlineData("(202) 555-0147", "New York, United States", null)]
    [InlineData("1-800-754-6669", "Texas", null)]
    [InlineData("811", "USA", null)]
    [InlineData("603 555 01", "New Hampshire, United States", "has 8 digits. In the United States a phone number has 10,")]
    [InlineData("555-0147", "District of Columbia", "has 7 digits. In the United States")]
    [InlineData("020 7946 0000", "London, United Kingdom", null)]
    [InlineData("111", "England", null)]
    [InlineData("020 7946 00", "London, UK", "has 9 digits. In the United Kingdom a phone number has 9 to 10,")]
    [InlineData("116117", "Berlin, Germany", null)]
    [InlineData("22 12 34 5", "Oslo, Norway", "has 7 digits. In Norway a phone number has 8,")]
    [InlineData("1800 123 456", "Dublin, Ireland", null)]
    [InlineData("1800 123 4567", "Pune, India", null)]
    [InlineData("0800 1234", "Utrecht, Netherlands", null)]
    [InlineData("0800 1111", "London, UK", null)]
    [InlineData("3624", "Lyon, France", null)]
    [InlineData("+44 20 7946 0000", "Oslo, Norway", null)]
    [InlineData("+44 20 7946", "Oslo, Norway", "has 6 digits. In the United Kingdom")]
    [InlineData("+1 603 555 01", null, "has 8 digits. In the United States")]
    [InlineData("603 555 01", null, null)]
    [InlineData("603 555 01", "Tbilisi, Georgia", null)]
    public void A_number_has_as_many_digits_as_those_of_its_country(string number, string? region, string? told)
    {
        var why = Country.WrongLengthOf(number, region);

        Assert.True(told is null ? why is null : why?.StartsWith(told, StringComparison.Ordinal) == true, why);
    }

    [Theory]
    [InlineData("New York, United States", "America/New_York", true)]
    [InlineData("Texas, United States", "America/New_York", false)]
    [InlineData("Texas, United States", "America/Chicago", true)]
    [InlineData("Arizona", "America/Phoenix", true)]
    [InlineData("Texas, United States", "America/Phoenix", false)]
    [InlineData("TX, United States", "America/Chicago", true)]
    [InlineData("Washington, DC, United States", "America/New_York", true)]
    [InlineData("Washington, United States", "America/New_York", false)]
    [InlineData("London, United Kingdom", "America/New_York", false)]
    [InlineData("London, United Kingdom", "GB", true)]
    public void A_zone_is_that_of_the_region_if_its_clocks_show_the_same_all_year(string region, string zone, bool isThere) =>
        Assert.Equal(isThere, Country.Of(region)!.Has(TimeZoneInfo.FindSystemTimeZoneById(zone), region));
}

using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>clinic.yml</c>.</summary>
internal static class ClinicFile
{
    public static ClinicProfile Parse(YamlMap file)
    {
        var clinic = new ClinicProfile
        {
            Name = file.Required("name") is { Length: > 0 } name ? name : ClinicProfile.Unknown.Name,
            IsSample = file.Flag("sample", otherwise: false),
            AddressLines = file.List("address"),
            Phone = PhoneUnder(file, "phone", "Clinic"),
            OutOfHours = PhoneUnder(file, "outOfHours", "Out-of-hours line"),
            EmergencyNumber = file.Required("emergencyNumber") is { Length: > 0 } number ? new Phone(number, "Emergency number") : ClinicProfile.Unknown.EmergencyNumber,
            Hours = [.. file.Maps("hours").Select(Hours)],
            Region = file.Text("region"),
            Regulator = file.Map("regulator") is { } regulator ? Link(regulator) : null,
            TimeZone = Zone(file),
            Locale = Locale(file),
            Prices = [.. file.Maps("prices").Select(Priced)],
            BookingLink = file.WebAddress("bookingLink"),
            SiteAddress = file.WebAddress("siteAddress"),
        };
        file.RefuseOtherKeys();
        return clinic;
    }

    private static Phone? PhoneUnder(YamlMap file, string key, string label)
    {
        if (file.Map(key) is not { } keys)
        {
            return null;
        }

        var phone = new Phone(keys.Required("number"), keys.Text("label") ?? label, keys.Text("hours"));
        keys.RefuseOtherKeys();
        return phone;
    }

    private static OpeningHours Hours(YamlMap keys)
    {
        var hours = new OpeningHours(keys.Required("days"), keys.Required("times"));
        keys.RefuseOtherKeys();
        return hours;
    }

    private static WebLink? Link(YamlMap keys)
    {
        var name = keys.Required("name");
        var address = keys.WebAddress("address");
        keys.RefuseOtherKeys();
        return address is null ? null : new WebLink(name, address);
    }

    private static Price Priced(YamlMap keys)
    {
        var label = keys.Required("label");
        var amount = keys.Required("amount");
        var validFrom = keys.Day("validFrom");
        var price = new Price(label, Quantity.TryParse(amount, out var quantity) ? quantity! : Refused(), validFrom ?? default, keys.Text("excludes"));
        if (validFrom is null)
        {
            keys.Required("validFrom");
        }

        keys.RefuseOtherKeys();
        return price;

        Quantity Refused()
        {
            if (amount.Length > 0)
            {
                keys.Problems.Add("quantity", keys.LineOf("amount"), $"'{amount}' is not a price.", "Write it like '200 USD' or '200 to 700 USD'.");
            }

            return new Quantity(0, 0, Unit.Find("USD")!);
        }
    }

    private static TimeZoneInfo Zone(YamlMap file)
    {
        var id = file.Required("timeZone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }

        if (id.Length > 0)
        {
            file.Problems.Add("time-zone", file.LineOf("timeZone"), $"'{id}' is not a time zone.", "Write a name like America/New_York or Europe/London.");
        }

        return TimeZoneInfo.Utc;
    }

    private static CultureInfo Locale(YamlMap file)
    {
        var name = file.Required("locale");
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            file.Problems.Add("locale", file.LineOf("locale"), $"'{name}' is not a known locale.", "Write one like en-US or en-GB.");
            return CultureInfo.GetCultureInfo("en-US");
        }
    }
}

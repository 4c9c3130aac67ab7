using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>clinic.yml</c>.</summary>
internal static partial class ClinicFile
{
    private static readonly string[] AddressesOfClinic = ["bookingLink", "siteAddress"];

    public static ClinicProfile Parse(YamlMap file)
    {
        var clinic = new ClinicProfile
        {
            Name = file.Required("name") is { Length: > 0 } name ? name : ClinicProfile.Unknown.Name,
            IsSample = file.Flag("sample", otherwise: false),
            AddressLines = file.List("address"),
            Phone = PhoneUnder(file, "phone", "Clinic"),
            OutOfHours = PhoneUnder(file, "outOfHours", "Out-of-hours line"),
            EmergencyNumber = Dialable(new Phone(file.Required("emergencyNumber"), "Emergency number"), file, "emergencyNumber"),
            Hours = ClinicHours.Read(file),
            Region = file.Text("region"),
            Regulator = file.Map("regulator") is { } regulator ? Link(regulator) : null,
            TimeZone = Zone(file),
            Locale = Locale(file),
            Prices = [.. file.Maps("prices").Select(Priced).OfType<Price>()],
            CostArticle = file.Name("costArticle"),
            BookingLink = file.WebAddress("bookingLink"),
            Map = file.SecureAddress("map"),
            Directions = file.List("directions"),
            People = ClinicPeople.Read(file),
            ChoosingArticle = file.Name("choosingArticle"),
            SiteAddress = file.WebAddress("siteAddress"),
            SecurityContact = SecurityContact(file),
            MadeUpAddresses = [.. MadeUpIn(file)],
            Samples =
            [
                .. file.AllTexts()
                    .Where(text => Sample().IsMatch(text.Text))
                    .Select(text => new MadeUpText(text.Key, text.Text, text.Line)),
            ],
            Lines = file.Keys.Distinct().ToDictionary(key => key, file.LineOf, StringComparer.Ordinal),
        };
        file.RefuseOtherKeys();
        return clinic with
        {
            Unread = UnreadIn(file, clinic),
            Hours = clinic.Hours with { IsKnown = clinic.Hours.IsKnown && HasZone(file) },
        };
    }

    /// <summary>What is written, but has no wording: it cannot be read.</summary>
    private static Dictionary<string, int> UnreadIn(YamlMap file, ClinicProfile clinic) =>
        new (string Reference, string Key)[]
        {
            ("clinic.phone", "phone"),
            (ClinicProfile.NowReference, "phone"),
            ("clinic.out-of-hours", file.Has("outOfHours") ? "outOfHours" : "phone"),
            ("clinic.regulator", "regulator"),
        }
            .Where(part => file.Has(part.Key) && clinic.TextOf(part.Reference) is null)
            .ToDictionary(part => part.Reference, part => file.LineOf(part.Key), StringComparer.Ordinal);

    /// <summary>What patients would follow to nowhere, and what is sent as the address of the site.</summary>
    private static IEnumerable<MadeUpText> MadeUpIn(YamlMap file) =>
        from key in AddressesOfClinic
        let text = file.Text(key)
        where Uri.TryCreate(text, UriKind.Absolute, out var address) && MadeUpText.Is(address)
        select new MadeUpText(key, text, file.LineOf(key));

    [GeneratedRegex(@"\bsample", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sample();

    /// <summary>A mail address, or the address of a web page.</summary>
    private static Uri? SecurityContact(YamlMap file) =>
        file.Text("securityContact") is { } text && MailAddress.TryCreate(text, out var mail) && mail.Address == text
            ? new Uri($"mailto:{text}")
            : file.WebAddress("securityContact");

    private static Phone? PhoneUnder(YamlMap file, string key, string label)
    {
        if (file.Map(key) is not { } keys)
        {
            return null;
        }

        var phone = new Phone(keys.Required("number"), keys.Text("label") ?? label, keys.Text("hours")) { Dial = keys.Text("dial") };
        keys.RefuseOtherKeys();
        return Whole(Dialable(phone, keys, phone.Dial is null ? "number" : "dial"), file.Text("region"), keys);
    }

    /// <summary>The number if it has as many digits as one of its country, otherwise null.</summary>
    private static Phone? Whole(Phone? phone, string? region, YamlMap keys)
    {
        var number = phone?.Dial ?? phone?.Display;
        if (number is null || Country.WrongLengthOf(number, region) is not { } why)
        {
            return phone;
        }

        keys.Problems.Add(
            "phone",
            keys.LineOf(phone!.Dial is null ? "number" : "dial"),
            $"'{number}' {why}",
            "Write the whole number; one of another country begins with + and that country's code."
        );
        return null;
    }

    /// <summary>The number if a phone can dial it, otherwise null: a wrong number is worse than none.</summary>
    private static Phone? Dialable(Phone phone, YamlMap keys, string key)
    {
        var number = phone.Dial ?? phone.Display;
        if (Phone.CanDial(number))
        {
            return phone;
        }

        if (number.Length > 0)
        {
            keys.Problems.Add(
                "phone",
                keys.LineOf(key),
                $"'{number}' cannot be dialed.",
                "Write digits only, with spaces, hyphens or brackets; "
                    + "put what is to be dialed under 'dial:' if the number is shown otherwise."
            );
        }

        return null;
    }

    private static WebLink? Link(YamlMap keys)
    {
        var name = keys.Required("name");
        var address = keys.WebAddress("address");
        keys.RefuseOtherKeys();
        return address is null ? null : new WebLink(name, address);
    }

    /// <summary>A price; null if a part of it cannot be read, because half a price is misleading.</summary>
    private static Price? Priced(YamlMap keys)
    {
        var label = keys.Required("label");
        var amount = keys.Required("amount");
        var validFrom = keys.Has("validFrom") ? keys.Day("validFrom") : null;
        var excludes = keys.Text("excludes");
        var isPerSession = IsPerSession(keys);
        var isPrice = Quantity.TryParse(amount, out var quantity) && quantity!.Unit.IsMoney;
        if (!isPrice && amount.Length > 0)
        {
            keys.Problems.Add(
                "quantity",
                keys.LineOf("amount"),
                $"'{amount}' is not a price.",
                "Write it like '200 USD' or '200 to 700 USD'."
            );
        }

        if (!keys.Has("validFrom"))
        {
            keys.Required("validFrom");
        }

        keys.RefuseOtherKeys();
        return isPrice && label.Length > 0 && validFrom is { } day
            ? new Price(label, quantity!, day, excludes) { IsPerSession = isPerSession }
            : null;
    }

    /// <summary>Reports a misspelt "session": the course planner would silently leave the price out.</summary>
    private static bool IsPerSession(YamlMap keys)
    {
        var per = keys.Text("per");
        if (per is not (null or "session"))
        {
            keys.Problems.Add(
                "price-per",
                keys.LineOf("per"),
                $"'per: {per}' is not known.",
                "Write 'per: session' if a course costs this price for each session; else delete the line."
            );
        }

        return per is "session";
    }

    private const string CityOf = "Write a name like America/New_York or Europe/London.";

    private static TimeZoneInfo Zone(YamlMap file)
    {
        var id = file.Required("timeZone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            if (zone.BaseUtcOffset != TimeSpan.Zero && id.Contains("GMT", StringComparison.OrdinalIgnoreCase))
            {
                file.Problems.Add(
                    "time-zone",
                    file.LineOf("timeZone"),
                    $"'{id}' is {Math.Abs(zone.BaseUtcOffset.TotalHours):0.##} hours "
                        + $"{(zone.BaseUtcOffset > TimeSpan.Zero ? "AHEAD of" : "BEHIND")} Greenwich: in this name the sign is turned, "
                        + "and there is no summer time.",
                    CityOf);
            }

            return zone;
        }

        if (id.Length > 0)
        {
            file.Problems.Add(
                "time-zone",
                file.LineOf("timeZone"),
                $"'{id}' is not a time zone.",
                CityOf
            );
        }

        return TimeZoneInfo.Utc;
    }

    /// <summary>Whether the time at the clinic is known; if not, nobody can say whether it is open.</summary>
    private static bool HasZone(YamlMap file) =>
        file.Peek("timeZone") is { Length: > 0 } && file.Problems.All.All(problem => problem.Rule is not "time-zone");

    private static CultureInfo Locale(YamlMap file)
    {
        var name = file.Required("locale");
        if (name.Length == 0)
        {
            return ClinicProfile.Unknown.Locale;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            file.Problems.Add("locale", file.LineOf("locale"), $"'{name}' is not a known locale.", "Write one like en-US or en-GB.");
            return ClinicProfile.Unknown.Locale;
        }
    }
}

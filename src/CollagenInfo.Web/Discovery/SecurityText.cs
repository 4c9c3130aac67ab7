using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Discovery;

/// <summary>Where to report a security problem of the site, as in RFC 9116.</summary>
internal static class SecurityText
{
    /// <summary>The RFC recommends less than a year, so that the text of an abandoned site expires.</summary>
    private const int ValidDays = 180;

    /// <summary>The text; null if the clinic gives no contact.</summary>
    public static string? From(ClinicProfile clinic, DateTimeOffset now)
    {
        if (clinic.SecurityContact is not { } contact)
        {
            return null;
        }

        var expires = now.UtcDateTime.Date.AddDays(ValidDays).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var canonical = clinic.WholeAddress(PageAddress.Security) is { } address ? $"Canonical: {address}\n" : "";
        return $"Contact: {contact.AbsoluteUri}\nExpires: {expires}\nPreferred-Languages: en\n{canonical}";
    }
}

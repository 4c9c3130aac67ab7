using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Discovery;

/// <summary>Whom to tell about a weakness of the site, as RFC 9116 has it.</summary>
internal static class SecurityText
{
    /// <summary>The RFC wants less than a year. A site that is no longer run stops renewing it.</summary>
    private const int ValidDays = 180;

    /// <summary>The text; null if the clinic names nobody.</summary>
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

using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Discovery;

/// <summary>
/// Crawlers may read everything: pages that are not to be listed say so themselves, which a crawler must be allowed to read.
/// </summary>
internal static class RobotsText
{
    public static string From(ClinicProfile clinic) =>
        "User-agent: *\nDisallow:\n" +
        (clinic.WholeAddress(PageAddress.Sitemap) is { } sitemap ? $"\nSitemap: {sitemap}\n" : "");
}

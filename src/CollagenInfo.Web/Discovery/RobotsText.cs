using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Discovery;

/// <summary>Where programs need not look: results of a search, and what stands below a tool, which are answers to one reader.</summary>
internal static class RobotsText
{
    public static string Of(ClinicProfile clinic) =>
        "User-agent: *\nDisallow: /search\nDisallow: /tools/*/\n" +
        (clinic.WholeAddress("/sitemap.xml") is { } sitemap ? $"\nSitemap: {sitemap}\n" : "");
}

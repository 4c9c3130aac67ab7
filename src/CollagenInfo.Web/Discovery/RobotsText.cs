using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Discovery;

/// <summary>Programs may read everything: a page that is not to be listed says so itself, which only who may read it can see.</summary>
internal static class RobotsText
{
    public static string From(ClinicProfile clinic) =>
        "User-agent: *\nDisallow:\n" +
        (clinic.WholeAddress(PageAddress.Sitemap) is { } sitemap ? $"\nSitemap: {sitemap}\n" : "");
}

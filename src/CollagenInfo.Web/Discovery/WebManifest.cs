using System.Text.Json;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Discovery;

/// <summary>What a device shows if somebody puts the site among its programs. It opens in the browser, which has the way back.</summary>
internal static class WebManifest
{
    private const string Paper = "#fdfaf7";

    public static string From(ContentLibrary library) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["name"] = $"{library.Expand(library.Data.Home?.Title ?? SitePages.Home.Title)} · {library.Clinic.Name}",
        ["short_name"] = library.Clinic.Name,
        ["start_url"] = PageAddress.Home,
        ["display"] = "browser",
        ["background_color"] = Paper,
        ["theme_color"] = Paper,
        ["icons"] = new[]
        {
            new { src = "/favicon.svg", sizes = "any", type = "image/svg+xml" },
            new { src = "/favicon.ico", sizes = "32x32", type = "image/x-icon" },
        },
    });
}

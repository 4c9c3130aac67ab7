using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Hosting;

/// <summary>Controllers and views as services.</summary>
internal static class PageSetup
{
    /// <summary>A controller's views lie beside it: /Articles/Show.cshtml for ArticlesController.Show.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // The assets that the build has compressed are found in every environment, not only in development.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddControllersWithViews().AddRazorOptions(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Layout/{0}.cshtml");
        });
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(Stylesheets.Compose(builder.Environment.WebRootFileProvider));
        builder.Services.AddScoped(services =>
        {
            var library = services.GetRequiredService<PublishedLibrary>();
            var sheets = services.GetRequiredService<Stylesheets>();
            return new LayoutModel(
                library.Clinic.Name,
                library.Clinic.IsSample,
                library.Clinic.Phone is { } phone ? new PageLink(phone.Display, phone.Address) : null,
                [.. library.Clinic.Hours.Select(hours => $"{hours.Days}: {hours.Times}")],
                library.Help is { } help ? new PageLink("When to get help", help.Address) : null,
                [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
                string.Join(' ', library.Topics.Where(topic => topic.IsKeptOffline).Select(topic => topic.Address)),
                sheets.Site.Address,
                room => sheets.Rooms.GetValueOrDefault(room)?.Address,
                library.Clinic.WholeAddress(""));
        });
    }

    /// <summary>The pages; what they take from <c>wwwroot</c> they name by an address that changes with it.</summary>
    public static void MapPages(this WebApplication app) => app.MapControllers().WithStaticAssets();

    /// <summary>Whether the program runs, and whether it can serve pages.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
    }
}

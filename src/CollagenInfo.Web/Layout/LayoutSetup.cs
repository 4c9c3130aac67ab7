using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>Controllers and views, and what surrounds every page.</summary>
internal static class LayoutSetup
{
    /// <summary>A controller's views are in its folder: /Articles/Show.cshtml for ArticlesController.Show.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // Makes the assets compressed by the build available in every environment, not only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddControllersWithViews().AddRazorOptions(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Layout/{0}.cshtml");
        });
        var files = builder.Environment.WebRootFileProvider;
        builder.Services.AddSingleton(
            builder.Environment.IsDevelopment() ? Stylesheets.AsWritten(files) : Stylesheets.Compose(files));
        builder.Services.AddScoped(services =>
            LayoutModel.From(services.GetRequiredService<PublishedLibrary>(), services.GetRequiredService<Stylesheets>()));
    }

    /// <summary>Maps the pages; they link to files in <c>wwwroot</c> by addresses that change with the files.</summary>
    public static void MapPages(this WebApplication app) => app.MapControllers().WithStaticAssets();

    public static void MapStylesheets(this WebApplication app)
    {
        foreach (var sheet in app.Services.GetRequiredService<Stylesheets>().Composed)
        {
            app.MapMethods(sheet.Address, [HttpMethods.Get, HttpMethods.Head], sheet.AnswerAsync);
        }
    }
}

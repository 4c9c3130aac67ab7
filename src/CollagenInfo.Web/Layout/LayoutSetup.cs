using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>Controllers and views as services, and what stands around every page.</summary>
internal static class LayoutSetup
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
        var files = builder.Environment.WebRootFileProvider;
        builder.Services.AddSingleton(
            builder.Environment.IsDevelopment() ? Stylesheets.AsWritten(files) : Stylesheets.Compose(files));
        builder.Services.AddScoped(services =>
            LayoutModel.From(services.GetRequiredService<PublishedLibrary>(), services.GetRequiredService<Stylesheets>()));
    }

    /// <summary>The pages; what they take from <c>wwwroot</c> they name by an address that changes with it.</summary>
    public static void MapPages(this WebApplication app) => app.MapControllers().WithStaticAssets();

    public static void MapStylesheets(this WebApplication app)
    {
        foreach (var sheet in app.Services.GetRequiredService<Stylesheets>().Composed)
        {
            app.MapMethods(sheet.Address, [HttpMethods.Get, HttpMethods.Head], sheet.AnswerAsync);
        }
    }
}

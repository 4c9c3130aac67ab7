using CollagenInfo.Content;
using CollagenInfo.Web.Insight;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CollagenInfo.Web.Layout;

/// <summary>Controllers and views, and what surrounds every page.</summary>
internal static class LayoutSetup
{
    private const string Script = "name";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A controller's views are in its folder: /Articles/Show.cshtml for ArticlesController.Show.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // Makes the assets compressed by the build available in every environment, not only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddControllersWithViews(WithoutJQuery).AddRazorOptions(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Layout/{0}.cshtml");
        });
        // Looks at each controller for [ApiController], which none has: with it a start only takes longer, so it need not be there.
        foreach (var unneeded in builder.Services.Where(IsForApis).ToList())
        {
            builder.Services.Remove(unneeded);
        }

        var files = builder.Environment.WebRootFileProvider;
        var isDevelopment = builder.Environment.IsDevelopment();
        var sheets = Task.Run(() => isDevelopment ? Stylesheets.AsWritten(files) : Stylesheets.Compose(files));
        builder.Services.AddSingleton(_ => sheets.GetAwaiter().GetResult());
        builder.Services.AddScoped(services =>
            LayoutModel.From(
                services.GetRequiredService<PublishedLibrary>(),
                services.GetRequiredService<Stylesheets>(),
                services.GetRequiredService<UnansweredQuestions>().IsOn,
                services.GetRequiredService<TimeProvider>().GetUtcNow()));
    }

    private static bool IsForApis(ServiceDescriptor service) =>
        !service.IsKeyedService && service.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider";

    /// <summary>No form of the site has names like "a[b]", and the readers of such names fail on what strangers send.</summary>
    private static void WithoutJQuery(MvcOptions pages)
    {
        pages.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        pages.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
    }

    /// <summary>Maps the pages; they link to files in <c>wwwroot</c> by addresses that change with the files.</summary>
    public static void MapPages(this WebApplication app) => app.MapControllers().WithStaticAssets();

    public static void MapStylesheets(this WebApplication app)
    {
        var sheets = app.Services.GetRequiredService<Stylesheets>();
        if (sheets.Font != Font.AsWritten)
        {
            app.MapMethods(sheets.Font.Address, Reading, sheets.Font.AnswerAsync);
        }

        foreach (var sheet in sheets.Composed)
        {
            app.MapMethods(sheet.Address, Reading, sheet.AnswerAsync);
            app.MapMethods($"/css/{sheet.Name}.{{print:length(10)}}.css", Reading, sheet.AnswerForOtherVersionAsync);
        }
    }

    /// <summary>
    /// A page from before an update, kept by a server in front, links to the scripts of its version: it gets those of today.
    /// </summary>
    public static void MapScriptsOfOtherVersions(this WebApplication app) => app.MapMethods(
        "/js/{" + Script + ":regex(^[a-z-]+$)}.{print:length(10)}.js",
        Reading,
        request =>
        {
            request.Response.Headers.CacheControl = "no-cache";
            var script = app.Environment.WebRootFileProvider.GetFileInfo($"js/{request.GetRouteValue(Script)}.js");
            var answer = script.Exists ? Results.File(script.CreateReadStream(), "text/javascript") : Results.NotFound();
            return answer.ExecuteAsync(request);
        });
}

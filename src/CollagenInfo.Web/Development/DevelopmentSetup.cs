using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Development;

/// <summary>Only in Development: open pages reload themselves, and a page shows every block.</summary>
internal static class DevelopmentSetup
{
    private const string Changes = "/development/changes";

    /// <summary>Only in Development does _Layout.cshtml link to it. It also reloads the page after a restart of the site.</summary>
    private const string Script = $$"""
        const changes = new EventSource("{{Changes}}");
        changes.addEventListener("{{PageChanges.Changed}}", () => location.reload());
        changes.onerror = () => { changes.onopen = () => location.reload(); };
        """;

    public static void AddDevelopment(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Services.Configure<MvcOptions>(pages => pages.Conventions.Add(new NoStylePage()));
        }
    }

    public static void MapDevelopment(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        // The sheets as they are written; elsewhere they are combined.
        var files = app.Environment.WebRootFileProvider;
        app.MapGet("/css/{**sheet}", (string sheet) => files.GetFileInfo($"css/{sheet}") is { Exists: true } file
            ? Results.Stream(file.CreateReadStream(), "text/css")
            : Results.NotFound());
        app.MapGet("/development/reload.js", () => Results.Text(Script, "text/javascript"));
        app.MapGet(Changes, (ContentRepository content) => TypedResults.ServerSentEvents(
            PageChanges.HearAsync(content, files, app.Lifetime.ApplicationStopping)));
    }
}

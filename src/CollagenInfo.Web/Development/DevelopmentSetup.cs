using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Development;

/// <summary>What only a developer's machine has: open pages that reload themselves.</summary>
internal static class DevelopmentSetup
{
    private const string Changes = "/development/changes";

    /// <summary>_Layout.cshtml names it in Development only. It also reloads when the site has started anew.</summary>
    private const string Script = $$"""
        const changes = new EventSource("{{Changes}}");
        changes.addEventListener("{{PageChanges.Changed}}", () => location.reload());
        changes.onerror = () => { changes.onopen = () => location.reload(); };
        """;

    public static void MapDevelopment(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        app.MapGet("/development/reload.js", () => Results.Text(Script, "text/javascript"));
        app.MapGet(Changes, (ContentRepository content) => TypedResults.ServerSentEvents(
            PageChanges.HearAsync(content, app.Environment.WebRootFileProvider, app.Lifetime.ApplicationStopping)));
    }
}

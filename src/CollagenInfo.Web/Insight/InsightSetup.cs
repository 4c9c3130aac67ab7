using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Settings;

namespace CollagenInfo.Web.Insight;

/// <summary>Counts what people did not find; off unless <c>Insight:File</c> is set.</summary>
internal static class InsightSetup
{
    public static void AddInsight(this WebApplicationBuilder builder)
    {
        var file = FileOf(builder) is { } path ? new InsightFile(path) : null;
        builder.Services.AddSingleton(services =>
        {
            var clock = services.GetRequiredService<TimeProvider>();
            var content = services.GetRequiredService<ContentRepository>();
            return new UnansweredQuestions(
                file,
                () => content.Published.Clinic.DayAt(clock.GetUtcNow()),
                services.GetRequiredService<ILogger<UnansweredQuestions>>()
            );
        });
        if (file is not null)
        {
            builder.Services.AddHostedService<InsightWriter>();
        }
    }

    /// <summary>The file that the configuration sets; null if none.</summary>
    public static string? ReadFile() => FileOf(SettingsSetup.Read());

    private static string? FileOf(WebApplicationBuilder builder) =>
        builder.Configuration["Insight:File"] is { Length: > 0 } file ? Path.GetFullPath(file, builder.Environment.ContentRootPath) : null;
}

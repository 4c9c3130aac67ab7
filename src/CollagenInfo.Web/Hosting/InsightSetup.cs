using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.Web.Hosting;

/// <summary>What people did not find, as a service; off unless <c>Insight:File</c> names a file.</summary>
internal static class InsightSetup
{
    public static void AddInsight(this WebApplicationBuilder builder)
    {
        var file = FileOf(builder) is { } path ? new InsightFile(path) : null;
        builder.Services.AddSingleton(services => new UnansweredQuestions(
            file,
            () =>
                DateOnly.FromDateTime(
                    TimeZoneInfo
                        .ConvertTime(
                            services.GetRequiredService<TimeProvider>().GetUtcNow(),
                            services.GetRequiredService<ContentRepository>().Published.Clinic.TimeZone
                        )
                        .DateTime
                ),
            services.GetRequiredService<ILogger<UnansweredQuestions>>()
        ));
        builder.Services.AddHostedService<InsightWatch>();
    }

    /// <summary>The file that the configuration names; null if none.</summary>
    public static string? ReadFile() => FileOf(WebApplication.CreateBuilder([]));

    private static string? FileOf(WebApplicationBuilder builder) =>
        builder.Configuration["Insight:File"] is { Length: > 0 } file ? Path.GetFullPath(file, builder.Environment.ContentRootPath) : null;
}

/// <summary>Looks every minute whether the clinic's day is over.</summary>
internal sealed class InsightWatch(UnansweredQuestions questions, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            questions.TurnDay();
        }
        while (await minutes.WaitForNextTickAsync(stoppingToken));
    }
}

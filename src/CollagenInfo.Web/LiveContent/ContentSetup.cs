using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Settings;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Adds the content folder.</summary>
internal static class ContentSetup
{
    /// <summary>Reads the content folder, and again when it changes.</summary>
    public static void AddContent(this WebApplicationBuilder builder)
    {
        var settings = SettingsIn(builder);
        var folder = Path.TrimEndingDirectorySeparator(
            Path.GetFullPath(ContentFolder.Locate(settings.Folder, builder.Environment.ContentRootPath)));

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<LibraryChecker>();
        builder.Services.AddSingleton(services => ContentRepository.Open(
            folder,
            LibraryChecker.FindGaps,
            services.GetRequiredService<TimeProvider>(),
            services.GetService<LastGoodFiles>(),
            settings.Settle));
        // Whatever fails in the background, patients are served.
        builder.Services.Configure<HostOptions>(host =>
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        builder.Services.AddSingleton(services => new ContentFiles(
            services.GetRequiredService<ContentRepository>(),
            services.GetRequiredService<LibraryChecker>().Rehearse));
        builder.Services.AddSingleton<ShownLibrary>();
        // A request sees one library throughout, even if files are saved meanwhile.
        builder.Services.AddScoped(services => services.GetRequiredService<ShownLibrary>().Library);
        builder.Services.AddSingleton(services => new ContentFolderWatcher(
            services.GetRequiredService<ContentRepository>().Folder,
            settings.LookAgain));
        builder.Services.AddHostedService<ContentChangeLogger>();
        builder.Services.AddHostedService<ContentRefreshService>();
        if (StateFolder(builder, folder) is { } state)
        {
            builder.Services.AddSingleton(new LastGoodFiles(state, folder));
            builder.Services.AddHostedService<LastGoodKeeper>();
        }
    }

    /// <summary>The content folder that the configuration sets, or the usual one.</summary>
    public static string ReadFolder() => SettingsIn(WebApplication.CreateBuilder([SettingsSetup.WithoutReload])).Folder;

    private static ContentSettings SettingsIn(WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(ContentSettings.Section);
        return ContentSettings.Parse(section["Folder"], section["LookAgainSeconds"], section["SettleSeconds"]);
    }

    /// <summary>The folder for what the program keeps for itself; null if it is to keep nothing.</summary>
    private static string? StateFolder(WebApplicationBuilder builder, string content) =>
        builder.Configuration["State:Folder"] switch
        {
            null => Path.Combine(Path.GetDirectoryName(content) ?? content, ".state"),
            "" => null,
            var off when off.Equals("off", StringComparison.OrdinalIgnoreCase) => null,
            var folder => Path.GetFullPath(folder, builder.Environment.ContentRootPath),
        };
}

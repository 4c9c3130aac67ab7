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
        var folder = FolderIn(builder);

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
        if (StateFolder(builder) is { } state)
        {
            builder.Services.AddSingleton(new LastGoodFiles(state, folder));
            builder.Services.AddHostedService<LastGoodKeeper>();
        }
    }

    /// <summary>Begins to read the content folder, which takes as long as to put the rest of the site together.</summary>
    public static Task BeginReading(this WebApplication app) => Task.Run(() => app.Services.GetRequiredService<ContentRepository>());

    public static void MapContentImages(this WebApplication app) =>
        app.MapMethods(
            ContentImages.Addresses,
            [HttpMethods.Get, HttpMethods.Head],
            request =>
                ContentImages.AnswerTo(request, request.RequestServices.GetRequiredService<ContentRepository>()).ExecuteAsync(request)
        );

    /// <summary>The content folder that the configuration sets, or the usual one.</summary>
    public static string ReadFolder() => SettingsIn(SettingsSetup.Read()).Folder;

    private static ContentSettings SettingsIn(WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(ContentSettings.Section);
        return ContentSettings.Parse(section["Folder"], section["LookAgainSeconds"], section["SettleSeconds"]);
    }

    /// <summary>The folder for what the program keeps for itself; null if it is to keep nothing.</summary>
    public static string? StateFolder(WebApplicationBuilder builder) =>
        builder.Configuration["State:Folder"] switch
        {
            null when FolderIn(builder) is var content => Path.Combine(Path.GetDirectoryName(content) ?? content, ".state"),
            null or "" => null,
            var off when off.Equals("off", StringComparison.OrdinalIgnoreCase) => null,
            var folder => Path.GetFullPath(folder, builder.Environment.ContentRootPath),
        };

    private static string FolderIn(WebApplicationBuilder builder) =>
        Path.TrimEndingDirectorySeparator(
            Path.GetFullPath(ContentFolder.Locate(SettingsIn(builder).Folder, builder.Environment.ContentRootPath))
        );
}

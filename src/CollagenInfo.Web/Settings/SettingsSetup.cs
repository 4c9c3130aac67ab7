using System.Globalization;

namespace CollagenInfo.Web.Settings;

/// <summary>Tells whoever starts the program what is wrong with its settings.</summary>
internal static partial class SettingsSetup
{
    public const int CouldNotStart = 1;

    /// <summary>
    /// The settings are read once. To watch their files, .NET would need a notifier of the system, of which there may be none left.
    /// </summary>
    private const string WithoutReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>
    /// The settings, and what the site is put together with. A published program finds what lies beside it from wherever it is started.
    /// </summary>
    public static WebApplicationBuilder Read(params string[] args) =>
        WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = [.. args, WithoutReload],
                ContentRootPath = Path.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
            }
        );

    /// <summary>From here on, what keeps the program from starting is one sentence and an exit code.</summary>
    public static void TellFaults(int exitCode)
    {
        AppDomain.CurrentDomain.UnhandledException += (_, stopped) =>
        {
            if (stopped.ExceptionObject is Exception fault && StartFault.SentenceFor(fault) is { } sentence)
            {
                Console.Error.WriteLine(sentence);
                Environment.Exit(exitCode);
            }
        };
    }

    /// <summary>
    /// What staff and logs are told is written alike on every server; what patients read, in the clinic's own way. .NET can be set to
    /// know no languages, which small container images do; dates and prices need them.
    /// </summary>
    public static void SetLanguage()
    {
        try
        {
            CultureInfo.GetCultureInfo("en-US", predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        }
        catch (CultureNotFoundException fault)
        {
            throw new SettingException(
                "The program knows no languages, which it needs for dates and prices: "
                    + "install ICU (libicu or icu-libs), and remove the setting DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.",
                fault
            );
        }
    }

    /// <summary>Logs the names of settings that the site does not read.</summary>
    public static void TellMisspeltSettings(this WebApplication app)
    {
        foreach (var sentence in SettingNames.Misspelt(
            app.Configuration.AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key)))
        {
            LogMisspelt(app.Logger, sentence);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Sentence}")]
    private static partial void LogMisspelt(ILogger log, string sentence);
}

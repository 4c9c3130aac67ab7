using System.Reflection;
using CollagenInfo.Web.Settings;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Debugging;
using Serilog.Events;

namespace CollagenInfo.Web.Logging;

/// <summary>What the site logs, and what it does not: no query, no client address, no browser.</summary>
internal static class LogSetup
{
    /// <summary>
    /// The most that a client can put into one line of the log, to limit the memory of lines waiting to be written.
    /// </summary>
    private const int MostCharacters = 200;

    /// <summary>Logs as set in the section <c>Serilog</c> of the configuration.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        ConsoleInPieces.Open();
        SelfLog.Enable(new LogFaults().Tell);
        builder.Services.AddSerilog((_, logger) => Configure(logger, builder.Configuration), preserveStaticLogger: true);
    }

    /// <summary>Logs one event for each request: method, path, status, milliseconds.</summary>
    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            Describe(options);
        });

    private static void Configure(LoggerConfiguration logger, IConfiguration settings)
    {
        try
        {
            logger.ReadFrom.Configuration(settings);
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or ArgumentException or FormatException or TargetInvocationException)
        {
            throw new SettingException($"The section Serilog of the settings cannot be used: {fault.GetBaseException().Message}", fault);
        }
    }

    private static void Describe(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{Method:l} {Path:l} {Status} {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (request, path, milliseconds, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(Cut(request.Request.Method))),
            // Escaped, so that an address cannot forge a log line.
            new LogEventProperty("Path", new ScalarValue(Cut(new PathString(Cut(path)).ToUriComponent()))),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(milliseconds)),
        ];
    }

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
}

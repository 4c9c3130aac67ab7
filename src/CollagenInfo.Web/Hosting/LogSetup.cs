using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace CollagenInfo.Web.Hosting;

/// <summary>What the site writes down, and what not: no query, no address of a reader, no browser.</summary>
internal static class LogSetup
{
    /// <summary>What a client may put into one line of the log, so that the lines that wait take only so much memory.</summary>
    private const int MostCharacters = 200;

    /// <summary>Logs as the section <c>Serilog</c> of the configuration says.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        ConsoleInPieces.Open();
        builder.Services.AddSerilog((_, logger) => logger.ReadFrom.Configuration(builder.Configuration));
    }

    /// <summary>One event for each request: method, path, status, milliseconds.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(Describe);

    private static void Describe(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{Method:l} {Path:l} {Status} {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (request, path, milliseconds, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(Cut(request.Request.Method))),
            // Escaped, so that an address cannot forge a line of the log.
            new LogEventProperty("Path", new ScalarValue(Cut(new PathString(Cut(path)).ToUriComponent()))),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(milliseconds)),
        ];
    }

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
}

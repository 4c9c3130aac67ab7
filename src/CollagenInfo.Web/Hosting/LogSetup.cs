using Serilog;
using Serilog.Events;

namespace CollagenInfo.Web.Hosting;

/// <summary>What the site writes down, and what not: no query, no address of a reader, no browser.</summary>
internal static class LogSetup
{
    /// <summary>Logs as the section <c>Serilog</c> of the configuration says.</summary>
    public static void AddLogs(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((_, logger) => logger.ReadFrom.Configuration(builder.Configuration));

    /// <summary>One line for each request: method, path, status, milliseconds.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.MessageTemplate = "{Method} {Path} {Status} {Milliseconds:0.0} ms";
        log.GetMessageTemplateProperties = (request, _, milliseconds, status) =>
        [
            Property("Method", request.Request.Method),
            // Escaped, so that an address cannot forge a line of the log.
            Property("Path", request.Request.Path.ToUriComponent()),
            Property("Status", status),
            Property("Milliseconds", milliseconds),
        ];
    });

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}

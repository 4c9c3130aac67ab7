using System.Diagnostics;
using Serilog;

namespace CollagenInfo.Web.Hosting;

/// <summary>What the site writes down, and what not: no query, no address of a reader, no browser.</summary>
internal static class LogSetup
{
    /// <summary>The console takes 256 characters at a time unless told otherwise: four lines.</summary>
    private const int MostCharactersAtOnce = 32 * 1024;

    /// <summary>Logs as the sections <c>Serilog</c> and <c>RequestLog</c> of the configuration say.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        Console.SetOut(
            new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, bufferSize: MostCharactersAtOnce) { AutoFlush = true }
        );
        builder.Services.AddSerilog((_, logger) => logger.ReadFrom.Configuration(builder.Configuration));
        builder.Services.AddSingleton<RequestLog>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RequestLog>());
    }

    /// <summary>One line for each request: method, path, status, milliseconds.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<RequestLog>();
        if (!log.IsOn)
        {
            return;
        }

        // No "await" for an answer that is ready at once, as every page from memory is: it would only make a state machine.
        app.Use(next => request =>
        {
            var (asked, start) = (request.Request.Path, Stopwatch.GetTimestamp());
            var answer = next(request);
            if (!answer.IsCompletedSuccessfully)
            {
                return NoteAfterAsync(answer, log, request, asked, start);
            }

            Note(log, request, asked, start);
            return answer;
        });
    }

    private static async Task NoteAfterAsync(Task answer, RequestLog log, HttpContext request, PathString asked, long start)
    {
        try
        {
            await answer;
        }
        finally
        {
            Note(log, request, asked, start);
        }
    }

    private static void Note(RequestLog log, HttpContext request, PathString asked, long start) =>
        log.Note(
            new RequestLine(
                DateTimeOffset.UtcNow,
                request.Request.Method,
                asked,
                request.Response.StatusCode,
                Stopwatch.GetElapsedTime(start)
            )
        );
}

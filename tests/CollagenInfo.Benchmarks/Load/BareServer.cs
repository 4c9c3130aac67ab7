using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>The fastest that Kestrel can be: it sends everybody the same bytes with given headers. No log, no routing.</summary>
internal static class BareServer
{
    public const string Command = "--bare";

    /// <summary>Serves a file until it is stopped.</summary>
    /// <param name="port">The port to listen on.</param>
    /// <param name="page">The compressed page.</param>
    /// <param name="headers">Further headers, one per line.</param>
    public static void Run(string port, string page, string headers)
    {
        var bytes = File.ReadAllBytes(page);
        KeyValuePair<string, StringValues>[] more =
        [
            .. File.ReadAllLines(headers)
                .Select(line => line.Split(": ", 2))
                .Select(parts => KeyValuePair.Create(parts[0], new StringValues(parts[1]))),
        ];
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
            });
        using var app = builder.Build();
        app.Run(request =>
        {
            request.Response.ContentType = "text/html; charset=utf-8";
            request.Response.Headers.ContentEncoding = "br";
            request.Response.ContentLength = bytes.Length;
            foreach (var (name, value) in more)
            {
                request.Response.Headers[name] = value;
            }

            return request.Response.Body.WriteAsync(bytes).AsTask();
        });
        app.Run();
    }
}

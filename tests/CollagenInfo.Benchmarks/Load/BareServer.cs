using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>The least that Kestrel can do: it writes the same bytes to everybody. No log, no routing, no headers but what the bytes need.</summary>
internal static class BareServer
{
    public const string Command = "--bare";

    /// <summary>Serves until it is ended.</summary>
    public static void Run(string port, string file)
    {
        var bytes = File.ReadAllBytes(file);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
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
            return request.Response.Body.WriteAsync(bytes).AsTask();
        });
        app.Run();
    }
}

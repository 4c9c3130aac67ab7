using Microsoft.AspNetCore.HttpOverrides;

namespace CollagenInfo.Web.Hosting;

/// <summary>Who asks, when a server on the same machine stands in front: it says so in a header that nobody else is believed.</summary>
internal static class ClientAddresses
{
    public static void UseClientAddresses(this WebApplication app) =>
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor });
}

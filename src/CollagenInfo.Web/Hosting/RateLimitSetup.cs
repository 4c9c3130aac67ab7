using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.HttpOverrides;

namespace CollagenInfo.Web.Hosting;

/// <summary>How often one client may search. Its address is held in memory for as long as that takes, and written nowhere.</summary>
internal static class RateLimitSetup
{
    /// <summary>Somebody who types fast asks some five times a second, for a few seconds.</summary>
    private const int AtOnce = 60;

    private const int EachSecond = 4;

    private const int WaitSeconds = 10;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        // The address that a server in front of the site names; only one on this machine is believed.
        builder.Services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = WaitSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limits.AddPolicy(RateLimits.Search, request => RateLimitPartition.GetTokenBucketLimiter(ClientOf(request.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = EachSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
        });
    }

    /// <summary>One address; of the newer kind the half that belongs to one household.</summary>
    private static string ClientOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}

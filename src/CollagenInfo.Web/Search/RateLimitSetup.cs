using System.Globalization;
using System.Threading.RateLimiting;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Search;

/// <summary>
/// Limits how often one client may search, and how many searches are at work for all. A client's address is kept in memory only as
/// long as the limit needs it.
/// </summary>
internal static class RateLimitSetup
{
    /// <summary>Fast typing causes about five requests a second, for a few seconds.</summary>
    private const int AtOnce = 60;

    private const int EachSecond = 4;

    /// <summary>More would need the processors that readers of other pages need.</summary>
    private static readonly int AtWork = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>About a second of work.</summary>
    private const int Waiting = 64;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(limits =>
        {
            limits.OnRejected = (rejected, _) =>
            {
                var isTheirs = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
                rejected.HttpContext.Response.StatusCode = isTheirs
                    ? StatusCodes.Status429TooManyRequests
                    : StatusCodes.Status503ServiceUnavailable;
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(RateLimits.WaitSeconds, (int)Math.Ceiling(wait.TotalSeconds))
                    .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(request => IsSearch(request)
                ? RateLimitPartition.GetConcurrencyLimiter(true, _ => new() { PermitLimit = AtWork, QueueLimit = Waiting })
                : RateLimitPartition.GetNoLimiter(false)
            );
            limits.AddPolicy(RateLimits.Search, request =>
                RateLimitPartition.GetTokenBucketLimiter(
                    ClientNetwork.NameOf(request.Connection.RemoteIpAddress),
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = AtOnce,
                        TokensPerPeriod = EachSecond,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        QueueLimit = 0,
                    }
                )
            );
        });
    }

    private static bool IsSearch(HttpContext request) =>
        request.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: RateLimits.Search };
}

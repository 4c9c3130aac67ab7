using System.Globalization;
using System.Threading.RateLimiting;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>Limits how often one client may search. Its address is kept in memory only as long as the limit needs it.</summary>
internal static class RateLimitSetup
{
    /// <summary>Fast typing causes about five requests a second, for a few seconds.</summary>
    private const int AtOnce = 60;

    private const int EachSecond = 4;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = RateLimits.WaitSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
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
}

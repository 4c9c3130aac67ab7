using System.Globalization;
using System.Threading.RateLimiting;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>How often one client may search. Its address is held in memory for as long as that takes, and written nowhere.</summary>
internal static class RateLimitSetup
{
    /// <summary>Somebody who types fast asks some five times a second, for a few seconds.</summary>
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

namespace CollagenInfo.Web.Layout;

/// <summary>The names of rate limits, and how long to wait after reaching one.</summary>
public static class RateLimits
{
    public const string Search = "search";

    public const int WaitSeconds = 10;
}

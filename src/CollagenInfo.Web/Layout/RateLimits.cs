namespace CollagenInfo.Web.Layout;

/// <summary>What may not be asked for too often, and how long to wait then.</summary>
public static class RateLimits
{
    public const string Search = "search";

    public const int WaitSeconds = 10;
}

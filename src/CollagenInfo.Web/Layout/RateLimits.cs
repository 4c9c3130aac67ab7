namespace CollagenInfo.Web.Layout;

/// <summary>The names of what may not be asked for too often.</summary>
public static class RateLimits
{
    public const string Search = "search";
}

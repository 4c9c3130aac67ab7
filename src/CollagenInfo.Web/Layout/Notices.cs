namespace CollagenInfo.Web.Layout;

/// <summary>What every page says about itself, in the same words.</summary>
internal static class Notices
{
    /// <summary>What somebody was told in person fits them better than a page for everybody.</summary>
    public const string ToldOtherwise = "If we told you something else, do what we told you.";
}

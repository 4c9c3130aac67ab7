namespace CollagenInfo.Web.Layout;

/// <summary>What every page says about itself, in the same words.</summary>
internal static class Disclaimer
{
    /// <summary>What somebody was told in person fits them better than a page for everybody.</summary>
    public const string ToldOtherwise = "If we told you something else, do what we told you.";

    /// <summary>What a page cannot be.</summary>
    public const string General = "This page is general information, not medical advice. It does not replace a consultation.";
}

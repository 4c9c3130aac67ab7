using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What became of a text that was to be kept.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome() { }

    /// <summary>The text is what is on the site, so there is no change.</summary>
    public sealed record NothingChanged : KeepOutcome;

    /// <summary>The text is kept.</summary>
    public sealed record Kept(Change Change) : KeepOutcome;

    /// <summary>The change was kept from another window since; that text stays.</summary>
    public sealed record Newer(Change Change) : KeepOutcome;

    /// <summary>The change that the window shows was published or set aside meanwhile.</summary>
    public sealed record Ended : KeepOutcome;
}

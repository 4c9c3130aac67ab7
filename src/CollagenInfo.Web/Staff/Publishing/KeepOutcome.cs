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

    /// <summary>What is to be written cannot be; everything stays as it was.</summary>
    /// <param name="Why">Why, in words for whoever wanted it.</param>
    public sealed record Refused(string Why) : KeepOutcome;

    /// <summary>The change that the window shows was published or set aside meanwhile.</summary>
    public sealed record Ended : KeepOutcome;
}

/// <summary>What a window that edits a file began from.</summary>
/// <param name="Version">The version of the file; null for a new one.</param>
/// <param name="Number">The number of the change that it showed; 0 if there was none.</param>
public readonly record struct BegunFrom(string? Version, int Number);

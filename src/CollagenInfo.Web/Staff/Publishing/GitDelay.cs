namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Whether git has what was published, for the first page of the desk.</summary>
public sealed class GitDelay
{
    private volatile GitTrouble? trouble;

    /// <summary>Whether commits are sent on to where the branch comes from.</summary>
    public bool Pushes { get; init; }

    /// <summary>What git has not taken, and why; null if it has everything.</summary>
    public GitTrouble? Trouble
    {
        get => trouble;
        internal set => trouble = value;
    }
}

/// <summary>What git has not taken.</summary>
/// <param name="Changes">How many changes that are on the site it has not; 0 if it has all, and only could not send them on.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
/// <param name="Detail">What git says itself; null if nothing.</param>
public sealed record GitTrouble(int Changes, string Reason, string? Detail);

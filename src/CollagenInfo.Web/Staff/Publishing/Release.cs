using CollagenInfo.Content;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Who puts a change on the site, and what makes that right.</summary>
/// <param name="Who">The name of the person.</param>
/// <param name="Why">Why, if they say so.</param>
public sealed record Release(string Who, string? Why = null)
{
    /// <summary>The clinician who has read it; null if none has.</summary>
    public ConfirmedChange? Confirmed { get; init; }

    /// <summary>Until when a clinician has to read it who has not yet; null if it does not go ahead of that.</summary>
    public DateTimeOffset? ConfirmBy { get; init; }

    /// <summary>The address of the page or tool that is signed as a whole, and the sign-off; null if none is.</summary>
    public (string Address, Review Review)? Signature { get; init; }

    /// <summary>The numbers that the person has called, as links that dial them.</summary>
    public IReadOnlyCollection<string> Called { get; init; } = [];

    /// <summary>What the owner of the change is told; null if nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it may only be what cannot matter to a patient.</summary>
    public bool IsPlain => Confirmed is null && ConfirmBy is null && Signature is null;
}

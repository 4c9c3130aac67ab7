namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>A way in for one person, once. The code itself is nowhere but on the link.</summary>
public sealed class Invitation
{
    public int Id { get; init; }

    /// <summary>SHA-256 of the code, in hex.</summary>
    public required string CodeHash { get; init; }

    public required string PersonId { get; init; }

    public Person? Person { get; init; }

    public DateTimeOffset Expires { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>A way to read one change without an account. The code itself is nowhere but on the link.</summary>
public sealed class DoctorLink
{
    public int Id { get; init; }

    /// <summary>SHA-256 of the code, in hex.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The change, which may be gone by now.</summary>
    public int ChangeId { get; init; }

    /// <summary>The name of who made it.</summary>
    public required string MadeBy { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset Expires { get; init; }

    /// <summary>When it was first used; null while nobody has.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>When it was taken back; null if it was not.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Whether it can be used at a moment.</summary>
    public bool IsGoodAt(DateTimeOffset now) => RevokedAt is null && Expires > now;
}

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>A text that a file had on the site at some time.</summary>
public sealed class FileVersion
{
    public int Id { get; init; }

    /// <summary>The path in the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>Of the <see cref="KeptText"/>; null if the file was removed.</summary>
    public string? Hash { get; init; }

    public DateTimeOffset At { get; init; }

    public WayIn How { get; init; }

    /// <summary>The name of who did it; null if not known.</summary>
    public string? Who { get; init; }

    /// <summary>The change that was published; null if it came another way.</summary>
    public int? ChangeId { get; init; }

    public string? Why { get; init; }
}

/// <summary>How a text came to the site.</summary>
public enum WayIn
{
    Desk,
    Disk,
}

/// <summary>The bytes of a version, kept once however often a file had them.</summary>
public sealed class KeptText
{
    /// <summary>SHA-256 of the bytes, in hex.</summary>
    public required string Hash { get; init; }

    public required byte[] Deflated { get; init; }
}

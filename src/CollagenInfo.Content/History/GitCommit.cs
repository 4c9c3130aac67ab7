namespace CollagenInfo.Content.History;

/// <summary>What is to become one commit.</summary>
public sealed record GitCommit
{
    /// <summary>The name of who wrote it. There is no address: what git writes beside the name leads nowhere.</summary>
    public required string Author { get; init; }

    /// <summary>When it came on the site.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it says of itself, in one line.</summary>
    public required string Subject { get; init; }

    /// <summary>A sentence below that; null for none.</summary>
    public string? More { get; init; }

    /// <summary>The bytes by path below the content folder; null for a file that is removed.</summary>
    public required IReadOnlyDictionary<string, byte[]?> Files { get; init; }

    /// <summary>The files are as they are in the content folder now. Otherwise something newer has taken their place already.</summary>
    public required bool IsInFolder { get; init; }
}

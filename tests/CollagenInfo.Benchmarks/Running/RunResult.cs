namespace CollagenInfo.Benchmarks.Running;

/// <summary>What one run has measured.</summary>
internal sealed record RunResult
{
    /// <summary>From starting the process to the first page that was answered.</summary>
    public required TimeSpan FirstPage { get; init; }

    /// <summary>How long the site read and checked its library, as its log says.</summary>
    public required TimeSpan Read { get; init; }

    /// <summary>How long the command <c>check</c> took over the library, from the start of its process to its end.</summary>
    public required TimeSpan Check { get; init; }

    /// <summary>Bytes in memory after the start.</summary>
    public required long MemoryAfterStart { get; init; }

    /// <summary>Bytes in memory after a thousand pages were read, or all if there are fewer.</summary>
    public required long MemoryAfterReading { get; init; }

    /// <summary>From saving an article, written beside it and renamed, to reading the change.</summary>
    public required IReadOnlyList<TimeSpan> SavesByRename { get; init; }

    /// <summary>From saving an article over itself to reading the change.</summary>
    public required IReadOnlyList<TimeSpan> SavesByOverwrite { get; init; }

    /// <summary>What the search took over the same library.</summary>
    public required SearchResult Search { get; init; }

    /// <summary>How long Hugo took to build the same articles in the same run; null if it did not.</summary>
    public TimeSpan? HugoBuild { get; init; }
}

namespace CollagenInfo.Benchmarks.Running;

/// <summary>What one run has measured of the search.</summary>
/// <param name="Read">Reading and checking the library, which the index is measured against.</param>
/// <param name="Build">Building the index of the whole library.</param>
/// <param name="Change">Updating the index for one changed article, several times.</param>
/// <param name="Queries">Answering queries, each several times.</param>
/// <param name="Memory">Bytes that the index takes.</param>
internal sealed record SearchResult(
    TimeSpan Read,
    TimeSpan Build,
    IReadOnlyList<TimeSpan> Change,
    IReadOnlyList<TimeSpan> Queries,
    long Memory
);

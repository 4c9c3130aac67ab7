namespace CollagenInfo.Content.Search;

/// <summary>
/// Work of which the results are taken one by one and in order, done on all cores. It keeps a little ahead of who takes them and no
/// more: pages with all their words are large, and PLINQ would hold thousands of them ready.
/// </summary>
internal static class ReadingAhead
{
    private const int Most = 32;

    /// <summary>The results. A few, or all of them where there is one core, are made by who takes them, who may be in no hurry.</summary>
    public static IEnumerable<TResult> Read<TSource, TResult>(IReadOnlyCollection<TSource> sources, Func<TSource, TResult> read) =>
        sources.Count <= Most || Environment.ProcessorCount == 1 ? sources.Select(read) : OnAllCores(sources, read);

    private static IEnumerable<TResult> OnAllCores<TSource, TResult>(IEnumerable<TSource> sources, Func<TSource, TResult> read)
    {
        var ahead = new Queue<Task<TResult>>(Most);
        foreach (var source in sources)
        {
            ahead.Enqueue(Task.Run(() => read(source)));
            if (ahead.Count == Most)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (ahead.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}

namespace CollagenInfo.Content.Search;

/// <summary>
/// Work on all cores with its results in order. Only a few results are made ahead of their use: pages with all their words are
/// large, and PLINQ would hold thousands of them.
/// </summary>
internal static class BoundedParallel
{
    private const int Most = 32;

    /// <summary>The results. If they are few, or there is only one core, each is made when it is asked for.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(IReadOnlyCollection<TSource> sources, Func<TSource, TResult> make) =>
        sources.Count <= Most || Environment.ProcessorCount == 1 ? sources.Select(make) : OnAllCores(sources, make);

    private static IEnumerable<TResult> OnAllCores<TSource, TResult>(IEnumerable<TSource> sources, Func<TSource, TResult> make)
    {
        var ahead = new Queue<Task<TResult>>(Most);
        foreach (var source in sources)
        {
            ahead.Enqueue(Task.Run(() => make(source)));
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

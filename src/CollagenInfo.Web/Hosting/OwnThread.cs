namespace CollagenInfo.Web.Hosting;

/// <summary>Where long work is done: the pool's threads are for readers, and on a small machine there is one.</summary>
internal static class OwnThread
{
    public static Task RunAsync(Action work, CancellationToken stop) =>
        Task.Factory.StartNew(work, stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}

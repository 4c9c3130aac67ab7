namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Lets one keeping, publishing or recording happen at a time: each of them looks at the ledger and the folder, and then writes. SQLite
/// has one writer anyway.
/// </summary>
public sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim free = new(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancel = default)
    {
        await free.WaitAsync(cancel);
        try
        {
            return await work();
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}

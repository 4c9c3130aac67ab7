namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Whether the ledger can be used. It is opened when the desk is first asked for, or a little after the start.</summary>
public sealed class LedgerState
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody has asked for the desk.</summary>
    public Task Asked => asked.Task;

    /// <summary>Ends when the ledger is open (true), or cannot be opened (false).</summary>
    public Task<bool> Opened => settled.Task;

    public bool IsOpen => settled.Task is { IsCompletedSuccessfully: true, Result: true };

    /// <summary>Why the ledger is not open, in words for those who came to the desk; null if it is.</summary>
    public string? WhyNot => settled.Task.IsCompleted ? reason : "The desk is just opening. Try again in a moment.";

    private string? reason;

    public void Ask() => asked.TrySetResult();

    public void Open() => settled.TrySetResult(true);

    public void Close(string why)
    {
        reason = why;
        settled.TrySetResult(false);
    }
}

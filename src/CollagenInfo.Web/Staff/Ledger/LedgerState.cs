namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Whether the ledger can be used. It is opened when the desk is first asked for, or a little after the start.</summary>
public sealed class LedgerState
{
    private const string Opening = "The desk is just opening. Try again in a moment.";

    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? reason = Opening;

    /// <summary>Ends when somebody has asked for the desk.</summary>
    public Task Asked => asked.Task;

    /// <summary>Ends when opening it was tried for the first time, whatever came of it.</summary>
    public Task Tried => tried.Task;

    /// <summary>Ends when the ledger is open (true), or will not be (false). It does not end while it is tried again.</summary>
    public Task<bool> Opened => opened.Task;

    public bool IsOpen => reason is null;

    /// <summary>Why the ledger is not open, in words for those who came to the desk; null if it is.</summary>
    public string? WhyNot => reason;

    public void Ask() => asked.TrySetResult();

    public void Open()
    {
        reason = null;
        opened.TrySetResult(true);
        tried.TrySetResult();
    }

    /// <summary>It is not open yet, and is tried again.</summary>
    public void Wait(string why)
    {
        reason = why;
        tried.TrySetResult();
    }

    /// <summary>It will not be open while the program runs.</summary>
    public void Close(string why)
    {
        reason = why;
        opened.TrySetResult(false);
        tried.TrySetResult();
    }
}

using CollagenInfo.Web.Runtime;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>
/// Opens the ledger once the site listens: when somebody comes to the desk, or after a pause that leaves the processors to the first
/// patients.
/// </summary>
internal sealed partial class LedgerOpener(
    LedgerFolder folder,
    LedgerState state,
    IDbContextFactory<LedgerContext> contexts,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<LedgerOpener> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(2);

    private bool isTold;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.WhenAny(state.Asked, Task.Delay(Pause, clock, stoppingToken));
        await RuntimeSetup.RunOnOwnThreadAsync(Try, stoppingToken);
        while (!state.Opened.IsCompleted)
        {
            await Task.Delay(BetweenTries, clock, stoppingToken);
            await RuntimeSetup.RunOnOwnThreadAsync(Try, stoppingToken);
        }
    }

    /// <summary>A command holds the folder for a moment, another instance for as long as it runs.</summary>
    private void Try()
    {
        try
        {
            if (folder.TryHold())
            {
                using var ledger = contexts.CreateDbContext();
                ledger.BringUpToDate();
                state.Open();
            }
            else
            {
                state.Wait("The desk is open in another program.");
                TellOnce(() => LogHeld(folder.Path));
            }
        }
        catch (Exception fault)
        {
            // Whatever it is, who comes to the desk must not wait for it.
            var why = fault is IOException or UnauthorizedAccessException
                ? "The desk cannot write to its folder on the server. Tell who runs the server."
                : "The desk cannot read its own file on the server. Tell who runs the server.";
            if (LedgerFault.MayPass(fault))
            {
                state.Wait(why);
                TellOnce(() => LogClosedNow(folder.Path, fault.Message));
            }
            else
            {
                state.Close(why);
                LogClosed(folder.Path, fault.Message);
            }
        }
    }

    /// <summary>What is tried again every few seconds is told the first time.</summary>
    private void TellOnce(Action tell)
    {
        if (!isTold)
        {
            tell();
        }

        isTold = true;
    }

    [LoggerMessage(LogLevel.Warning, "Another program has the staff desk open that is in {Folder}. It is opened here when that one ends")]
    private partial void LogHeld(string folder);

    [LoggerMessage(LogLevel.Error, "The staff desk in {Folder} is closed, until this is mended: {Reason}. Patients are served as ever")]
    private partial void LogClosedNow(string folder, string reason);

    [LoggerMessage(LogLevel.Error, "The staff desk in {Folder} is closed: {Reason}. Patients are served as ever")]
    private partial void LogClosed(string folder, string reason);
}

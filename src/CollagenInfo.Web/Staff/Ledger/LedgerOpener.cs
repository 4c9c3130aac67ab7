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
    private const int MostTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(0.3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.WhenAny(state.Asked, Task.Delay(Pause, clock, stoppingToken));
        await RuntimeSetup.RunOnOwnThreadAsync(() => Open(stoppingToken), stoppingToken);
    }

    private void Open(CancellationToken stop)
    {
        try
        {
            if (!TryHold(stop))
            {
                Close("The desk is open in another program.", $"another program holds {folder.Path}");
                return;
            }

            using var ledger = contexts.CreateDbContext();
            ledger.BringUpToDate();
            state.Open();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Close("The desk cannot write to its folder on the server. Tell who runs the server.", fault.Message);
        }
        catch (Exception fault)
        {
            // Whatever it is, who comes to the desk must not wait for it.
            Close("The desk cannot read its own file on the server. Tell who runs the server.", $"{folder.Database}: {fault.Message}");
        }
    }

    /// <summary>A command may hold the folder for a moment.</summary>
    private bool TryHold(CancellationToken stop)
    {
        for (var tries = 0; tries < MostTries && !stop.IsCancellationRequested; tries++)
        {
            if (folder.TryHold())
            {
                return true;
            }

            stop.WaitHandle.WaitOne(BetweenTries);
        }

        return false;
    }

    private void Close(string why, string reason)
    {
        state.Close(why);
        LogClosed(reason);
    }

    [LoggerMessage(LogLevel.Error, "The staff desk is closed: {Reason}. Patients are served as ever.")]
    private partial void LogClosed(string reason);
}

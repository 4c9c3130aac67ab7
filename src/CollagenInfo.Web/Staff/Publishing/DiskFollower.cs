using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Once the ledger is open: finishes what a stop of the program interrupted, and writes down every version of a file that comes on show
/// without the desk. So the history has the edits that people make on disk, also those made while the program was off.
/// </summary>
internal sealed class DiskFollower(
    ContentRepository content,
    LedgerState state,
    IServiceScopeFactory scopes,
    Func<IServiceScope, DiskRecord> recordIn,
    OneAtATime oneAtATime,
    ILogger<DiskFollower> log
) : ContentChangeListener(content, log)
{
    private bool hasBegun;

    /// <summary>What could not be written is tried again without a change, too.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await state.Opened.WaitAsync(stoppingToken))
        {
            await base.ExecuteAsync(stoppingToken);
        }
    }

    protected override async Task FollowAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var record = recordIn(scope);
        var isAll = await oneAtATime.RunAsync(
            async () =>
            {
                if (!hasBegun)
                {
                    await record.TakeLeftoversAsync();
                    hasBegun = true;
                }

                return await record.WriteAsync(stop);
            },
            stop
        );
        if (!isAll)
        {
            FollowAgain();
        }
    }
}

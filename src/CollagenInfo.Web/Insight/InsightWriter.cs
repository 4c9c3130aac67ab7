using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Insight;

/// <summary>Writes every few seconds what people did not find, and once more when the site stops.</summary>
internal sealed class InsightWriter(UnansweredQuestions questions, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause, clock);
        do
        {
            await WriteAsync();
        }
        while (await turns.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>On its own thread: another program may hold the file for a second.</summary>
    private Task WriteAsync() => RuntimeSetup.RunOnOwnThreadAsync(questions.Write, CancellationToken.None);
}

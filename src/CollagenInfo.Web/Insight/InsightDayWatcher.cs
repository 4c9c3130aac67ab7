namespace CollagenInfo.Web.Insight;

/// <summary>Checks every minute whether a new day has begun at the clinic.</summary>
internal sealed class InsightDayWatcher(UnansweredQuestions questions, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        do
        {
            questions.ForgetOldDays();
        }
        while (await minutes.WaitForNextTickAsync(stoppingToken));
    }
}

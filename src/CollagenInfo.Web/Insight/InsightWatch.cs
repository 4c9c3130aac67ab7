namespace CollagenInfo.Web.Insight;

/// <summary>Looks every minute whether the clinic's day is over.</summary>
internal sealed class InsightWatch(UnansweredQuestions questions, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            questions.TurnDay();
        }
        while (await minutes.WaitForNextTickAsync(stoppingToken));
    }
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What the tools tell about the time after a session.</summary>
internal static class AftercareSayings
{
    private const string Answers = "Answers";
    private const string Times = "Days and times";

    /// <summary>The treatment is taken to end at noon, in January: no clock is changed in the weeks after it.</summary>
    private static readonly DateTime Treatment = new(2026, 1, 5, 12, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The answers of "When can I ...?".</summary>
    public static IEnumerable<ToolSaying> OfAnswers(ToolSayings tool) =>
        from answer in ActivityAnswer.From(tool.Library)
        let before = answer.Activity.Before is { } key ? $"; before a session, not for {tool.InWords(key)}" : ""
        let subject = Capitals.Capitalized(answer.Activity.Question)
        from saying in TextsOf(answer.Activity, tool, Answers)
            .Prepend(tool.Answer(Answers, answer.Activity.Id, subject, answer.InWords + before))
        select saying;

    /// <summary>The days and times of the timeline, and what it tells to do until then.</summary>
    public static IEnumerable<ToolSaying> OfTimeline(ToolSayings tool)
    {
        var activities = tool.Library.Data.Activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        return
        [
            .. from rule in AftercareRule.After(ClinicTime.LastMoment(Treatment, tool.Library.Clinic.TimeZone), tool.Library)
            let time = rule.Ends is { } end
                ? tool.Time(Times, rule.Key, rule.Label, SinceTreatment(end.DateTime - Treatment))
                : tool.Text(Times, rule.Key, rule.Label, rule.Fact.Wording)
            let activity = activities.GetValueOrDefault(rule.Key)
            from saying in (activity is null ? [] : TextsOf(activity, tool, Times)).Prepend(time)
            select saying,
            .. OfPeriods(tool),
            .. SymptomSayings.Expected(tool),
        ];
    }

    /// <summary>What is said besides the time.</summary>
    private static IEnumerable<ToolSaying> TextsOf(Activity activity, ToolSayings tool, string group)
    {
        var subject = Capitals.Capitalized(activity.Question);
        return
        [
            .. tool.Texts(group, $"{activity.Id} name", subject, activity.Name is { } name ? $"in a calendar: {name}" : null),
            .. tool.Texts(group, $"{activity.Id} condition", subject, activity.Condition),
            .. tool.Texts(group, $"{activity.Id} meanwhile", subject, activity.Meanwhile is { } words ? $"until then {words}" : null),
            .. tool.Texts(group, $"{activity.Id} scalp", subject, activity.IsForScalp ? "only if the scalp was treated" : null),
            .. tool.Texts(group, $"{activity.Id} habit", subject, activity.IsHabit ? "a habit to take up then" : null),
        ];
    }

    private static IEnumerable<ToolSaying> OfPeriods(ToolSayings tool) =>
        from period in tool.Library.ReadBy(ArticleTool.AftercareTimeline) is { } article ? PeriodSection.AllFrom(article) : []
        from item in period.Do.Select(item => (Is: "Do", Words: item)).Concat(period.DoNot.Select(item => (Is: "Do not", Words: item)))
        select tool.Text(period.Section.Heading, $"{period.Section.Heading} {item.Is} {item.Words}", item.Is, item.Words);

    /// <summary>"day 2", "16 hours after", "day 1 and 12 hours".</summary>
    private static string SinceTreatment(TimeSpan time)
    {
        var hours = time - TimeSpan.FromDays(time.Days);
        var rest = hours.Minutes == 0 ? $"{hours.Hours} hours" : $"{hours.Hours} hours {hours.Minutes} minutes";
        return (time.Days, hours.Ticks) switch
        {
            (_, 0) => $"day {time.Days}",
            (0, _) => $"{rest} after",
            _ => $"day {time.Days} and {rest}",
        };
    }
}

using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Layout;

/// <summary>Words for days after treatment.</summary>
internal static class DayWords
{
    public static string InList(TimeAfter day) => day switch
    {
        { FirstDay: 0 } => "Day 0: the day of treatment",
        { FirstDay: 1 } => "Day 1: the day after treatment",
        { LastDay: null } => $"Day {day.FirstDay} or later",
        _ when day.LastDay > day.FirstDay => $"Day {day.FirstDay} to {day.LastDay}: weeks {(day.FirstDay / 7) + 1} and {day.LastDay / 7}",
        _ => $"Day {day.FirstDay}",
    };

    public static string InSentence(TimeAfter day) => day switch
    {
        { FirstDay: 0 } => "On the day of treatment",
        { LastDay: null } => $"From day {day.FirstDay} after treatment",
        _ when day.LastDay > day.FirstDay => $"On days {day.FirstDay} to {day.LastDay} after treatment",
        _ => $"On day {day.FirstDay} after treatment",
    };
}

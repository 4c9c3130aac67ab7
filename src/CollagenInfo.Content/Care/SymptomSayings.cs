using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>What the tools tell about signs after a session.</summary>
internal static class SymptomSayings
{
    private const string Help = "Signs that need help";

    /// <summary>All that "Is this normal?" can tell, the worst first.</summary>
    public static IEnumerable<ToolSaying> All(ToolSayings tool) =>
        tool
            .Library.Data.Symptoms.OrderByDescending(symptom => symptom.Worst)
            .SelectMany(symptom => Of(symptom, tool))
            .Concat(Picture(tool));

    /// <summary>The signs for which one gets help, as they stand beside other tools.</summary>
    public static IEnumerable<ToolSaying> Warnings(ToolSayings tool) =>
        from symptom in tool.Library.Data.Symptoms
        where symptom.Worst >= Urgency.SameDay
        let after = symptom.Worst is Urgency.SameDay ? WarningSigns.Since(symptom, tool.Library) : null
        select tool.Text(
            Help,
            $"warning {symptom.Id}",
            symptom.Label,
            after is null ? WordsOf(symptom.Worst) : $"{WordsOf(symptom.Worst)} after {after}"
        );

    /// <summary>The signs that are told as usual.</summary>
    public static IEnumerable<ToolSaying> Expected(ToolSayings tool) =>
        from symptom in tool.Library.Data.Symptoms
        where !symptom.IsSpecial && symptom.Worst < Urgency.SameDay
        let subject = symptom.Question is { } question ? $"{question} {symptom.Name}" : symptom.Name
        select tool.Text("What is usual", $"expected {symptom.Id}", subject, StepsOf(symptom, tool));

    private static IEnumerable<ToolSaying> Of(Symptom symptom, ToolSayings tool)
    {
        var group = symptom.Worst switch
        {
            Urgency.Emergency => "An emergency",
            Urgency.SameDay => "Help the same day",
            Urgency.CallUs => "Call us",
            _ => "Expected",
        };
        return
        [
            tool.Text(group, symptom.Id, symptom.Name, symptom.Label),
            .. tool.Texts(
                group,
                $"{symptom.Id} question",
                symptom.Name,
                symptom.Question is null ? null : $"{symptom.Question} {symptom.Answer}"
            ),
            .. tool.Texts(group, $"{symptom.Id} detail", symptom.Name, symptom.Detail),
            tool.Answer(group, symptom.Id, symptom.Name, StepsOf(symptom, tool)),
        ];
    }

    private static string StepsOf(Symptom symptom, ToolSayings tool) =>
        string.Join(", then ", symptom.Steps.Select(step => StepOf(step, tool)));

    /// <summary>"expected until 3 days"; for "a few hours", also when these are over.</summary>
    private static string StepOf(SymptomStep step, ToolSayings tool)
    {
        var latest = step.Until is { } until ? tool.Library.Facts.Find(until)?.Latest : null;
        return step.Until is { } key
            ? $"{WordsOf(step.Is)} until {tool.InWords(key)}{(latest is null ? "" : $" ({latest} at most)")}"
            : WordsOf(step.Is);
    }

    private static string WordsOf(Urgency urgency) =>
        urgency switch
        {
            Urgency.Emergency => "an emergency",
            Urgency.SameDay => "help the same day",
            Urgency.CallUs => "call us",
            _ => "expected",
        };

    private static IEnumerable<ToolSaying> Picture(ToolSayings tool) =>
        from key in RenderedFigure.FactsOf(SymptomAnswer.Picture)
        let fact = tool.Library.Facts.Find(key)
        where fact is not null
        select tool.Text("The picture of healing skin", $"picture {key}", fact.Label, fact.Wording);
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What the checklist for the consultation can tell.</summary>
internal static class SuitabilitySayings
{
    public static IEnumerable<ToolSaying> All(ToolSayings tool) =>
        [
            .. tool.Library.Data.Suitability.SelectMany(item => Of(item, tool)),
            .. tool.Library.Data.Consultation.Tell.Select(line => tool.Text("What to tell", line.Text, "Tell", line.Text)),
            .. from about in tool.Library.Data.Consultation.Ask
            from question in about.Questions
            select tool.Text("What to ask", question.Text, about.About.Text, question.Text),
        ];

    private static IEnumerable<ToolSaying> Of(SuitabilityItem item, ToolSayings tool)
    {
        var group = item.Kind switch
        {
            SuitabilityKind.DoNotTreat => "Reasons not to have it",
            SuitabilityKind.WaitUntil => "Reasons to wait",
            _ => "Ask first",
        };
        if (item.Wait is { } wait)
        {
            yield return tool.Answer(group, item.Id, item.Text, $"wait {tool.InWords(wait)} after {item.After}");
        }

        yield return tool.Text(group, item.Id, item.Text, item.Until is { } until ? $"{group}, until {until}" : group);
        foreach (var saying in tool.Texts(group, $"{item.Id} note", item.Text, item.Note))
        {
            yield return saying;
        }

        if (item.IsMedicine)
        {
            yield return tool.Text(
                group,
                $"{item.Id} medicine",
                item.Text,
                "a medicine, not to be stopped without asking who prescribed it"
            );
        }

        foreach (var term in PlainWords.FindIn(item.Text, item.Note, tool.Library.Data.Terms))
        {
            yield return tool.Text(group, $"{item.Id} {term.Id}", term.Name, term.Meaning);
        }
    }
}

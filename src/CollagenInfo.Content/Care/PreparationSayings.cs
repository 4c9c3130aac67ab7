using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>What "Get ready for your appointment" tells, which it takes from one article.</summary>
internal static class PreparationSayings
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    public static IEnumerable<ToolSaying> All(ToolSayings tool) =>
        tool.Library.ReadBy(ArticleTool.BeforeTreatment) is not { } article
            ? []
            :
            [
                .. PreparationRow.AllFrom(article).Select(row => Of(row, tool)),
                .. PreparationRow.AllFrom(article).Select(row => tool.Text("Days", $"{row.What} when", row.What, row.When)),
                .. PreparationRow
                    .AllFrom(article)
                    .SelectMany(row => PreparationStep.SectionsOf([row], article.Body))
                    .DistinctBy(section => section.Line)
                    .SelectMany(section => ListsOf(section, tool)),
                .. PageSection.AllFrom(article.Body).SelectMany(section => WarningOf(section, tool)),
            ];

    private static ToolSaying Of(PreparationRow row, ToolSayings tool) =>
        row.Before is not null && row.DayFor(Day, tool.Library.Facts) is { } day
            ? tool.Time(
                "Days",
                row.What,
                row.What,
                (Day.DayNumber - day.DayNumber) switch
                {
                    1 => "1 day before",
                    var days => $"{days} days before",
                }
            )
            : tool.Text("Days", row.What, row.What, row.When);

    /// <summary>The lists of a section, each item with what stands above its list.</summary>
    private static IEnumerable<ToolSaying> ListsOf(PageSection section, ToolSayings tool)
    {
        var title = "";
        foreach (var passage in section.Passages.Where(passage => passage.Block is null))
        {
            if (passage.Kind is PassageKind.ListItem)
            {
                var words = $"{title} {passage.Text}".TrimStart();
                yield return tool.Text("What belongs to a day", $"{section.Heading} {words}", section.Heading, words);
            }
            else
            {
                title = passage.Text.EndsWith(':') ? passage.Text : "";
            }
        }
    }

    private static IEnumerable<ToolSaying> WarningOf(PageSection section, ToolSayings tool) =>
        from passage in section.Passages
        where passage.Block == "warning"
        select tool.Text("Medicines", $"{section.Heading} {passage.Text}", section.Heading, passage.Text);
}

using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>What to stop and do before one appointment, with its days, as one article says it.</summary>
/// <param name="Appointment">The day of the appointment.</param>
/// <param name="Today">The day at the clinic.</param>
/// <param name="AtOnce">What has no day of its own: to do now, if it is not done.</param>
/// <param name="Steps">What has a day, earliest first.</param>
/// <param name="Medicines">What the article says about prescribed medicines; null if it has no such warning.</param>
public sealed record PreparationPlan(
    DateOnly Appointment,
    DateOnly Today,
    IReadOnlyList<string> AtOnce,
    IReadOnlyList<PreparationStep> Steps,
    PreparationWarning? Medicines
)
{
    /// <summary>The plan; null if no article has one. A row whose fact is missing is left out; the checker reports it.</summary>
    public static PreparationPlan? For(ContentLibrary library, DateOnly appointment, DateOnly today)
    {
        if (library.ReadBy(ArticleTool.BeforeTreatment) is not { } article)
        {
            return null;
        }

        var rows = PreparationRow.AllFrom(article);
        var sections = PageSection.AllFrom(article.Body);
        return new PreparationPlan(
            appointment,
            today,
            [.. rows.Where(row => row.IsAtOnce).Select(row => library.Expand(row.What))],
            [
                .. rows.Select(row => (Row: row, Day: row.DayFor(appointment, library.Facts)))
                    .Where(row => row.Day is not null)
                    .GroupBy(row => row.Day!.Value, row => row.Row)
                    .OrderBy(day => day.Key)
                    .Select(day => PreparationStep.From(library, article.Body, day.Key, [.. day])),
            ],
            PreparationWarning.FindIn(sections, library)
        );
    }
}

/// <summary>What to stop and do on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="When">"7 days before".</param>
/// <param name="Tasks">What to stop or do.</param>
/// <param name="Lists">What belongs to it, such as what to pack.</param>
public sealed record PreparationStep(DateOnly Day, string When, IReadOnlyList<string> Tasks, IReadOnlyList<PreparationList> Lists)
{
    internal static PreparationStep From(ContentLibrary library, Body body, DateOnly day, IReadOnlyList<PreparationRow> rows)
    {
        var sections = SectionsOf(rows, body);
        var tasks = rows.Select(row => library.Expand(row.What)).ToList();
        return new PreparationStep(
            day,
            library.Expand(sections.Count > 0 ? sections[0].Heading : rows[0].When),
            tasks,
            [.. sections.SelectMany(section => PreparationList.AllFrom(section, tasks, library))]
        );
    }

    /// <summary>
    /// The sections that tell more about a day: the one whose heading says the same time as a row, and those of the page to which that
    /// one links.
    /// </summary>
    internal static IReadOnlyList<PageSection> SectionsOf(IReadOnlyList<PreparationRow> rows, Body body)
    {
        var all = PageSection.AllFrom(body);
        return all.FirstOrDefault(section => rows.Any(row => row.When == section.Heading)) is { } own
            ? [own, .. own.LinkedAmong(all, body)]
            : [];
    }
}

/// <summary>A list that goes with a day.</summary>
/// <param name="Title">"Pack these for the visit:"; empty if it has none.</param>
/// <param name="Items">Its items.</param>
public sealed record PreparationList(string Title, IReadOnlyList<string> Items)
{
    /// <summary>The plain lists of a section, without what a row of the table says already.</summary>
    internal static IReadOnlyList<PreparationList> AllFrom(PageSection section, IReadOnlyList<string> said, ContentLibrary library)
    {
        var items = new List<(string Title, string Text)>();
        var title = "";
        foreach (var passage in section.Passages.Where(passage => passage.Block is null))
        {
            var text = library.Expand(passage.Text.ReplaceLineEndings(" "));
            if (passage.Kind is PassageKind.ListItem)
            {
                items.Add((title, text));
            }
            else
            {
                title = text.EndsWith(':') ? text : "";
            }
        }

        return
        [
            .. items
                .Where(item => !said.Contains(item.Text.TrimEnd('.')))
                .GroupBy(item => item.Title, item => item.Text)
                .Select(list => new PreparationList(list.Key, [.. list])),
        ];
    }
}

/// <summary>A warning of the article.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Paragraphs">What it says.</param>
public sealed record PreparationWarning(string Title, IReadOnlyList<string> Paragraphs)
{
    internal static PreparationWarning? FindIn(IReadOnlyList<PageSection> sections, ContentLibrary library) =>
        sections
            .Select(section => (section.Heading, Text: section.Passages.Where(passage => passage.Block == "warning").ToList()))
            .Where(section => section.Text.Count > 0)
            .Select(section => new PreparationWarning(
                library.Expand(section.Heading),
                [.. section.Text.Select(passage => library.Expand(passage.Text.ReplaceLineEndings(" ")))]
            ))
            .FirstOrDefault();
}

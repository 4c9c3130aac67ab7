using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Every page and data file, for Pages.cshtml.</summary>
public sealed record PagesPage : DeskPage
{
    public required string? Find { get; init; }

    public required IReadOnlyList<PageGroup> Groups { get; init; }

    internal static PagesPage From(PageList pages, string? find)
    {
        var lines = pages.Lines.Where(page => string.IsNullOrWhiteSpace(find) || page.Line.Has(find.Trim())).ToLookup(
            page => pages.GroupOf(page.File),
            page => page.Line
        );
        var tools = pages.Tools.Where(tool => string.IsNullOrWhiteSpace(find) || tool.Has(find.Trim()));
        return new PagesPage
        {
            Title = "Pages",
            Find = find,
            Groups =
            [
                .. pages.Groups
                    .Select(group => group with { Pages = [.. lines[group.Topic ?? group.Title].OrderBy(page => page.Order)] })
                    .Append(new PageGroup("Tools", null, [.. tools]))
                    .Where(group => group.Pages.Count > 0),
            ],
        };
    }
}

/// <summary>The pages of a topic, or the data files.</summary>
/// <param name="Title">The title of the topic.</param>
/// <param name="Topic">Its folder, in which a new page can be begun; null if none can.</param>
/// <param name="Pages">The pages.</param>
public sealed record PageGroup(string Title, string? Topic, IReadOnlyList<PageLine> Pages);

/// <summary>One page or data file.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Path">The file.</param>
/// <param name="Address">Where it is edited.</param>
/// <param name="State">What holds for it, in words.</param>
/// <param name="Notes">What somebody should look at.</param>
/// <param name="Order">Its place in the topic.</param>
public sealed record PageLine(string Title, string Path, string Address, string State, IReadOnlyList<string> Notes, int Order)
{
    /// <summary>Where it is filled in as a form; null if it is only a text.</summary>
    public string? Form { get; init; }

    public bool Has(string words) =>
        Title.Contains(words, StringComparison.CurrentCultureIgnoreCase) || Path.Contains(words, StringComparison.OrdinalIgnoreCase);
}

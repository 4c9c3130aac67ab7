using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Every page and data file, for Pages.cshtml.</summary>
public sealed record PagesPage : DeskPage
{
    public required string? Find { get; init; }

    public required IReadOnlyList<PageGroup> Groups { get; init; }

    /// <summary>Every page, topic by topic.</summary>
    internal static PagesPage All(PageList pages)
    {
        var lines = pages.Lines.ToLookup(page => pages.GroupOf(page.File), page => page.Line);
        return Of(
            null,
            pages
                .Groups.Select(group => group with { Pages = [.. lines[group.Topic ?? group.Title].OrderBy(page => page.Order)] })
                .Append(new PageGroup("Tools", null, [.. pages.Tools]))
        );
    }

    /// <summary>The pages that somebody looks for: those that are called so first, then those that say it, the best first.</summary>
    /// <param name="pages">All of them.</param>
    /// <param name="find">What was typed.</param>
    /// <param name="found">The addresses that the search finds for it.</param>
    internal static PagesPage Found(PageList pages, string find, List<string> found) =>
        Of(
            find,
            [
                new PageGroup(
                    "Found",
                    null,
                    [
                        .. pages
                            .Lines.Select(page => (page.Line, Address: page.File.IsPage ? page.File.Shown : ""))
                            .Concat(pages.Tools.Select(tool => (Line: tool, Address: tool.Path)))
                            .Select(page => (page.Line, Place: page.Line.Has(find) ? -1 : found.IndexOf(page.Address)))
                            .Where(page => page.Place >= 0 || page.Line.Has(find))
                            .OrderBy(page => page.Place)
                            .Select(page => page.Line),
                    ]
                ),
            ]
        );

    private static PagesPage Of(string? find, IEnumerable<PageGroup> groups) =>
        new()
        {
            Title = "Pages",
            Find = find,
            Groups = [.. groups.Where(group => group.Pages.Count > 0)],
        };
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

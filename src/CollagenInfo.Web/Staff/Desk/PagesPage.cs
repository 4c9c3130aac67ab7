using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Every page and data file, for Pages.cshtml.</summary>
public sealed record PagesPage : DeskPage
{
    public required string? Find { get; init; }

    public required IReadOnlyList<PageGroup> Groups { get; init; }

    internal static PagesPage From(
        ContentRepository content,
        ContentFiles files,
        IReadOnlyList<Change> unfinished,
        string? find,
        DateTimeOffset now
    )
    {
        var library = content.Everything;
        var changed = unfinished.SelectMany(change => change.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var problems = content.Problems.Where(problem => problem.Severity is Severity.Error).Select(problem => problem.File).ToHashSet();
        var lines = files
            .Versions.Keys.Concat(changed)
            .Distinct(StringComparer.Ordinal)
            .Select(path => new DeskFile(path))
            .Select(file => (File: file, Line: LineOf(file)))
            .Where(page => string.IsNullOrWhiteSpace(find) || page.Line.Has(find.Trim()))
            .ToList();
        return new PagesPage
        {
            Title = "Pages",
            Find = find,
            Groups =
            [
                .. library
                    .Topics.Select(topic => GroupOf(library.Expand(topic.Title), topic.Slug.ToString(), $"{topic.Slug}/"))
                    .Append(GroupOf("New topics", null, null))
                    .Append(new PageGroup("Numbers and lists", null, [.. lines.Where(page => !page.File.IsPage).Select(page => page.Line)]))
                    .Where(group => group.Pages.Count > 0),
            ],
        };

        PageGroup GroupOf(string title, string? topic, string? folder) =>
            new(
                title,
                topic,
                [
                    .. lines
                        .Where(page => page.File.IsPage && (folder is null ? IsElsewhere(page.File.Path) : IsIn(page.File.Path, folder)))
                        .OrderBy(page => page.Line.Order)
                        .ThenBy(page => page.Line.Title, StringComparer.Ordinal)
                        .Select(page => page.Line),
                ]
            );

        bool IsElsewhere(string path) => !library.Topics.Any(topic => IsIn(path, $"{topic.Slug}/"));

        PageLine LineOf(DeskFile file)
        {
            var page = file.IsPage ? library.PageAt(file.Shown) : null;
            List<string> notes = [];
            if (changed.Contains(file.Path))
            {
                notes.Add("unfinished change");
            }

            if (content.Withheld.Contains(file.Path))
            {
                notes.Add("not on show as it is");
            }

            if (problems.Contains(file.Path))
            {
                notes.Add("something to mend");
            }

            return new PageLine(
                page is Topic ? $"{file.TitleIn(library)} (the topic)" : file.TitleIn(library),
                file.Path,
                file.Address,
                page is null
                    ? (file.IsPage ? "New, not on the site" : "In use on the site")
                    : PageState.From(library, page, now).ToString(),
                notes,
                page is Topic ? int.MinValue : page?.Order ?? int.MaxValue
            );
        }
    }

    private static bool IsIn(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
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
    public bool Has(string words) =>
        Title.Contains(words, StringComparison.CurrentCultureIgnoreCase) || Path.Contains(words, StringComparison.OrdinalIgnoreCase);
}

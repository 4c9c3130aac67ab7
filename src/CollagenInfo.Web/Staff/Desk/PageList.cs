using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What holds for each page and data file.</summary>
internal sealed class PageList
{
    private const string Elsewhere = "New topics";
    private const string Data = "Numbers and lists";

    private readonly StaffLibrary library;
    private readonly DateTimeOffset now;
    private readonly HashSet<string> changed;
    private readonly HashSet<string> withheld;
    private readonly HashSet<string> wrong;

    public PageList(ContentRepository content, ContentFiles files, IReadOnlyList<Change> unfinished, DateTimeOffset now)
    {
        (library, this.now) = (content.Everything, now);
        changed = unfinished
            .SelectMany(change => change.Files)
            .Where(file => !file.IsPicture)
            .Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        withheld = content.Withheld.ToHashSet(StringComparer.Ordinal);
        wrong = content
            .Problems.Where(problem => problem.Severity is Severity.Error)
            .Select(problem => problem.File)
            .ToHashSet(StringComparer.Ordinal);
        Lines =
        [
            .. files
                .Versions.Keys.Concat(changed)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => new DeskFile(path))
                .Select(file => (file, LineOf(file))),
        ];
    }

    public IReadOnlyList<(DeskFile File, PageLine Line)> Lines { get; }

    /// <summary>The tools: all that one can tell is read, and signed, in one place.</summary>
    public IEnumerable<PageLine> Tools =>
        SitePages.Tools.Select((tool, place) => new PageLine(
            tool.Title,
            tool.Address,
            DeskAddress.Sign + tool.Address,
            PageState.From(library, tool).ToString(),
            [],
            place
        ));

    /// <summary>The topics and what is beside them, without their pages.</summary>
    public IEnumerable<PageGroup> Groups =>
        library
            .Topics.Select(topic => new PageGroup(library.Expand(topic.Title), topic.Slug.ToString(), []))
            .Append(new PageGroup(Elsewhere, null, []))
            .Append(new PageGroup(Data, null, []));

    /// <summary>The topic of a page, or the title of another group.</summary>
    public string GroupOf(DeskFile file) =>
        !file.IsPage ? Data
        : Slug.TryParse(file.Path.Split('/')[0], out var topic) && library.Find(topic) is not null ? topic.ToString()
        : Elsewhere;

    private PageLine LineOf(DeskFile file)
    {
        var page = file.IsPage ? library.PageAt(file.Shown) : null;
        return new PageLine(
            page is Topic ? $"{file.TitleIn(library)} (the topic)"
                : file.IsPage ? file.TitleIn(library)
                : $"{file.TitleIn(library)} ({file.Path})",
            file.Path,
            file.Address,
            page is not null ? PageState.From(library, page, now).ToString()
                : file.IsPage ? "New, not on the site"
                : "In use on the site",
            [.. NotesOf(file.Path)],
            page is Topic ? int.MinValue : page?.Order ?? int.MaxValue
        )
        {
            Form = file.Form,
        };
    }

    private IEnumerable<string> NotesOf(string path)
    {
        if (changed.Contains(path))
        {
            yield return "unfinished change";
        }

        if (withheld.Contains(path))
        {
            yield return "not on show as it is";
        }

        if (wrong.Contains(path))
        {
            yield return "something to mend";
        }
    }
}

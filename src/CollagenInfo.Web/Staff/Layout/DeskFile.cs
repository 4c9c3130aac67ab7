using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>A file of the content folder as the desk speaks of it.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
public sealed record DeskFile(string Path)
{
    /// <summary>What people call the data files that have no form of their own.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["claims.yml"] = "Words that promise too much",
        ["facts.yml"] = "Numbers",
        ["notices.yml"] = "Notices",
        ["pages.yml"] = "What people type for tools and sections",
        ["pictures.yml"] = "What is known of pictures",
        ["safety.yml"] = "What patients must read",
        ["searches.yml"] = "Examples of searches",
        ["signed.yml"] = "What is signed of the tools",
        ["spelling.yml"] = "Words that are spelled right",
        ["vital.yml"] = "What no page may lose",
    };

    /// <summary>Whether it is a page in Markdown, not a data file.</summary>
    public bool IsPage => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Whether it is a page of a topic, not the topic itself.</summary>
    public bool IsArticle => IsPage && !Path.EndsWith("/index.md", StringComparison.Ordinal);

    /// <summary>Whether it is a picture, which has no text and no lines.</summary>
    public bool IsPicture => ContentFiles.IsPicture(Path);

    /// <summary>What kind of thing it is, for lists in which a form and a page can have the same name.</summary>
    public string Kind =>
        IsPicture ? "Picture"
        : IsArticle ? "Page"
        : IsPage ? "Topic"
        : Path == FactEdit.File ? "Number"
        : Form is null ? "File"
        : "Form";

    /// <summary>Where it is edited.</summary>
    public string Address =>
        IsPicture ? $"{DeskAddress.Pictures}/{System.IO.Path.GetFileNameWithoutExtension(Path)}"
        : IsPage ? $"{DeskAddress.Edit}/{Path[..^".md".Length]}"
        : $"{DeskAddress.Data}/{Path[..^".yml".Length]}";

    /// <summary>The form of a data file; null if it has none.</summary>
    public DataForm? Sheet => DataForm.All.FirstOrDefault(form => form.File == Path);

    /// <summary>Where it is filled in as a form; null if it is only a text.</summary>
    public string? Form =>
        IsPage ? null
        : Path == FactEdit.File ? DeskAddress.Numbers
        : Path == Notice.File ? DeskAddress.Notices
        : Sheet is { } form ? $"{DeskAddress.Today}/{form.Name}"
        : null;

    /// <summary>Where it is edited, at a line of it. What is behind the # is not sent, and only a script reads it.</summary>
    public string AddressAt(int line) =>
        IsPicture ? Address : FormattableString.Invariant($"{Address}?line={line}#line-{line}");

    /// <summary>Where an entry of its form is filled in.</summary>
    public string AddressOf(FormEntry entry) =>
        $"{DeskAddress.Today}/{Path[..^".yml".Length]}/{entry.Part.Name}" + (entry.Part.Kind is PartKind.Keys ? "" : $"/{entry.At}");

    /// <summary>Where a page is signed as a whole.</summary>
    public string Sign => DeskAddress.Sign + Shown;

    /// <summary>Where a page gets another name.</summary>
    public string Rename => $"{Address}/rename";

    /// <summary>Where a page is taken off the site.</summary>
    public string Remove => $"{Address}/remove";

    /// <summary>Its versions.</summary>
    public string History => $"{Address}/history";

    /// <summary>Where readers see what it says; for a data file, the page that shows most of it.</summary>
    public string Shown =>
        Path.Split('/') switch
        {
            [var topic, "index.md"] => $"/{topic}",
            [_, _] => $"/{Path[..^".md".Length]}",
            ["activities.yml"] => PageAddress.WhenCanI,
            ["clinic.yml"] => PageAddress.Clinic,
            ["suitability.yml" or "consultation.yml"] => PageAddress.Suitability,
            ["symptoms.yml"] => PageAddress.Symptoms,
            ["terms.yml"] => PageAddress.Glossary,
            _ => PageAddress.Home,
        };

    /// <summary>The tools that take their words or numbers from a data file.</summary>
    public IReadOnlyList<SitePage> Tools =>
        Path switch
        {
            "activities.yml" => [SitePages.WhenCanI, SitePages.Timeline],
            "symptoms.yml" => [SitePages.Symptoms, SitePages.WhenCanI, SitePages.Timeline],
            "suitability.yml" or "consultation.yml" or "terms.yml" => [SitePages.Suitability],
            "facts.yml" => SitePages.Tools,
            _ => [],
        };

    /// <summary>The file of an address of the desk; null if the desk edits no such file.</summary>
    /// <param name="topic">The folder of a page; null for a data file.</param>
    /// <param name="name">The name without its ending.</param>
    public static DeskFile? Find(string? topic, string name) =>
        (topic is null ? $"{name}.yml" : $"{topic}/{name}.md") is var path && ContentFiles.IsEditable(path) ? new DeskFile(path) : null;

    /// <summary>What people call it: the title of the page, or what the data file holds; its path if nobody has named it.</summary>
    public string TitleIn(ContentLibrary library) =>
        IsPage ? library.PageAt(Shown) is { } page ? library.Expand(page.Title) : Path
        : IsPicture ? $"Picture: {System.IO.Path.GetFileNameWithoutExtension(Path).Replace('-', ' ')}"
        : Sheet?.Title ?? Lists.GetValueOrDefault(Path, Path);

    /// <summary>What people call it by its own text, which need not be on the site yet.</summary>
    public string TitleOf(string? text, ContentLibrary library) =>
        IsPage && FrontMatterEdit.ValuesIn(text ?? "")?.GetValueOrDefault("title") is { } title ? library.Expand(title) : TitleIn(library);

    /// <summary>How many files there are besides one that is named: " and 2 more files".</summary>
    public static string More(int files) =>
        files switch
        {
            <= 0 => "",
            1 => " and 1 more file",
            _ => $" and {files} more files",
        };

    /// <summary>The text of a page with the numbers that readers see in it.</summary>
    public static string AsRead(string text, ContentLibrary library) =>
        FactReference.Replace(text, reference => library.TextOf(reference)?.Text);
}

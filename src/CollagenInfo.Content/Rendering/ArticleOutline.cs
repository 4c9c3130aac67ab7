using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Rendering;

/// <summary>The parts of a text and what it refers to, with line numbers of its file, for the checks.</summary>
public sealed record ArticleOutline
{
    /// <summary>Why the text cannot be shown; null if it can.</summary>
    public TextFault? Fault { get; internal init; }

    /// <summary>Whether the text is too long, or too deeply nested, to be shown.</summary>
    public bool IsUnreadable => Fault is not null;

    /// <summary>The file of the text, relative to the content folder.</summary>
    public required string File { get; init; }

    public IReadOnlyList<OutlineHeading> Headings { get; internal init; } = [];

    public IReadOnlyList<OutlineLink> Links { get; internal init; } = [];

    public IReadOnlyList<OutlineImage> Images { get; internal init; } = [];

    public IReadOnlyList<OutlineBlock> Blocks { get; internal init; } = [];

    /// <summary>The figures drawn from facts.</summary>
    internal IReadOnlyList<OutlineFigure> Figures { get; init; } = [];

    /// <summary>The keys of facts, as written in the text or read by a figure.</summary>
    public IReadOnlyList<OutlineReference> Facts { get; internal init; } = [];

    /// <summary>Lines with words in bold or italics.</summary>
    public IReadOnlyList<int> Emphasis { get; internal init; } = [];

    /// <summary>Lines with text set as code, and how it was set: by <c>indent</c>, <c>fence</c> or <c>backticks</c>.</summary>
    internal IReadOnlyList<(int Line, string How)> Code { get; init; } = [];

    /// <summary>Words that stand where readers do not see them: behind the address of a link, in quotes.</summary>
    internal IReadOnlyList<(int Line, string Words)> Unshown { get; init; } = [];

    /// <summary>Notes of its authors for each other, which are not shown: the line and the first words.</summary>
    internal IReadOnlyList<(int Line, string Note)> Notes { get; init; } = [];

    /// <summary>
    /// Lines with double braces that are not a reference: the author meant a number, and readers would not see one.
    /// </summary>
    public IReadOnlyList<int> StrayBraces { get; internal init; } = [];

    /// <summary>The ids of sources, as written.</summary>
    public IReadOnlyList<OutlineReference> Citations { get; internal init; } = [];

    /// <summary>The names of blocks that an author may write between <c>:::</c> lines.</summary>
    public static IReadOnlyList<string> BlockNames => BlockWriter.Names;

    /// <summary>The outline of the front page, which has only links.</summary>
    public static ArticleOutline From(HomePage home) =>
        new()
        {
            File = HomePage.File,
            Links =
            [
                .. home
                    .Doors.Where(door => door.Tool is null)
                    .Select(door => new OutlineLink($"{door.Topic}/{door.Article}.md", HomePage.File, door.Line)),
            ],
        };

    /// <summary>A smaller copy with only what checks of other pages need: a large library keeps one for each page.</summary>
    internal ArticleOutline ForOthers() =>
        this with
        {
            Blocks = [],
            Figures = [],
            Facts = [],
            Citations = [],
            Emphasis = [],
            StrayBraces = [],
            Code = [],
            Notes = [],
            Unshown = [],
        };

    /// <summary>The outline of a text that is too long or too deeply nested to be shown.</summary>
    internal static ArticleOutline From(TextFault fault, Body body) =>
        new() { File = body.File, Fault = fault with { Line = body.FirstLine + fault.Line } };
}

/// <summary>A heading with its anchor and its level, as written.</summary>
public sealed record OutlineHeading(string Id, int Level, int Line)
{
    /// <summary>Whether it has no word that anybody could read.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether it is one because hyphens stand on the line below, although it is a sentence or has several lines.</summary>
    public bool IsUnderlinedText { get; init; }
}

/// <summary>A link, as written.</summary>
/// <param name="Written">Its address.</param>
/// <param name="File">The file that contains it, relative to the content folder.</param>
/// <param name="Line">The line of the file.</param>
public sealed record OutlineLink(string Written, string File, int Line)
{
    /// <summary>
    /// Where it leads; parsed at each call, because a large library has a hundred thousand links to keep in memory.
    /// </summary>
    public LinkTarget Target => LinkTarget.Parse(Written, File);
}

/// <summary>An image with its alternative text.</summary>
/// <param name="File">Its name in the folder <c>images</c>.</param>
/// <param name="Alt">The alternative text, references unexpanded.</param>
/// <param name="IsDecorative">Whether its author marked it as decorative, so that it needs no alternative text.</param>
/// <param name="IsBesideAnother">Whether another image comes before it in the same paragraph.</param>
/// <param name="Line">The line of the file.</param>
public sealed record OutlineImage(string File, string Alt, bool IsDecorative, bool IsBesideAnother, int Line);

/// <summary>The name of a fact or a source.</summary>
public sealed record OutlineReference(string Name, int Line);

/// <summary>A figure drawn from facts.</summary>
internal sealed record OutlineFigure(FigureReference Reference, bool HasCaption, int Line);

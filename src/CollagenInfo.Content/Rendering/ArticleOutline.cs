using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Rendering;

/// <summary>What a text consists of and refers to, with the lines of its file: what the checks look at.</summary>
public sealed record ArticleOutline
{
    /// <summary>Why the text cannot be shown; null if it can.</summary>
    public TextFault? Fault { get; internal init; }

    /// <summary>The text is so long, or nested so deeply, that it cannot be shown.</summary>
    public bool IsUnreadable => Fault is not null;

    /// <summary>The file of the text, relative to the content folder.</summary>
    public required string File { get; init; }

    public IReadOnlyList<OutlineHeading> Headings { get; internal init; } = [];

    public IReadOnlyList<OutlineLink> Links { get; internal init; } = [];

    public IReadOnlyList<OutlineImage> Images { get; internal init; } = [];

    public IReadOnlyList<OutlineBlock> Blocks { get; internal init; } = [];

    /// <summary>The pictures that are drawn from facts.</summary>
    internal IReadOnlyList<OutlineFigure> Figures { get; init; } = [];

    /// <summary>The keys of facts, as they are written, and of those that a figure reads.</summary>
    public IReadOnlyList<OutlineReference> Facts { get; internal init; } = [];

    /// <summary>Lines with words in bold or italics.</summary>
    public IReadOnlyList<int> Emphasis { get; internal init; } = [];

    /// <summary>Lines with double braces that are no reference: a number was meant, and none would be shown.</summary>
    public IReadOnlyList<int> StrayBraces { get; internal init; } = [];

    /// <summary>The ids of sources, as they are written.</summary>
    public IReadOnlyList<OutlineReference> Citations { get; internal init; } = [];

    /// <summary>The blocks that an author may write between <c>:::</c> lines.</summary>
    public static IReadOnlyList<string> BlockNames => BlockWriter.Names;

    /// <summary>The outline of the front page: it only has links.</summary>
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

    /// <summary>Without what only concerns the page itself: a large library keeps one of these for each page.</summary>
    internal ArticleOutline ForOthers() =>
        this with
        {
            Blocks = [],
            Figures = [],
            Facts = [],
            Citations = [],
            Emphasis = [],
            StrayBraces = [],
        };

    /// <summary>The outline of a text that cannot be shown.</summary>
    internal static ArticleOutline From(TextFault fault, Body body) =>
        new() { File = body.File, Fault = fault with { Line = body.FirstLine + fault.Line } };
}

/// <summary>A heading with its anchor and its level, as written.</summary>
public sealed record OutlineHeading(string Id, int Level, int Line);

/// <summary>A link, as written.</summary>
/// <param name="Written">Its address.</param>
/// <param name="File">The file that it stands in, relative to the content folder.</param>
/// <param name="Line">The line of the file.</param>
public sealed record OutlineLink(string Written, string File, int Line)
{
    /// <summary>Where it leads; read anew each time it is asked for, because a large library has a hundred thousand of them.</summary>
    public LinkTarget Target => LinkTarget.Parse(Written, File);
}

/// <summary>A picture with what it shows in words.</summary>
/// <param name="File">Its name in the folder <c>images</c>.</param>
/// <param name="Alt">The words, references unexpanded.</param>
/// <param name="IsDecorative">Its author says that it may go unmentioned.</param>
/// <param name="IsBesideAnother">It stands in one paragraph with a picture before it.</param>
/// <param name="Line">The line of the file.</param>
public sealed record OutlineImage(string File, string Alt, bool IsDecorative, bool IsBesideAnother, int Line);

/// <summary>The name of a fact or a source.</summary>
public sealed record OutlineReference(string Name, int Line);

/// <summary>A picture that is drawn from facts.</summary>
internal sealed record OutlineFigure(FigureReference Reference, bool HasCaption, int Line);

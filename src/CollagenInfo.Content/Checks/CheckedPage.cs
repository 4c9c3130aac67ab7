using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page as the checks see it.</summary>
/// <param name="File">Its file, relative to the content folder.</param>
/// <param name="Outline">What its text consists of.</param>
/// <param name="Lines">Its title, summary and other short texts outside the body, with their lines.</param>
/// <param name="Passages">What its body says.</param>
internal sealed record CheckedPage(string File, ArticleOutline Outline, IReadOnlyList<CheckedLine> Lines, IReadOnlyList<Passage> Passages)
{
    /// <summary>The article, if the page is one.</summary>
    public Article? Article { get; private init; }

    public Slug? Topic { get; private init; }

    /// <summary>All that a reader reads of it, sentence by sentence.</summary>
    public IReadOnlyList<Sentence> Sentences { get; private init; } = [];

    /// <summary>The first heading in a block; empty if it has none.</summary>
    public string HeadingOf(OutlineBlock block) =>
        Passages.FirstOrDefault(passage => passage.Kind is PassageKind.Heading && block.Holds(passage.Line))?.Text ?? "";

    /// <summary>The page as readers of the library see it.</summary>
    public CheckedPage In(ContentLibrary library) => this with
    {
        Sentences = Sentence.AllFrom(Lines.Select(line => line.Passage).Concat(Passages), library),
    };

    /// <summary>An article, or the page of a topic.</summary>
    public static CheckedPage From(ContentPage page)
    {
        var text = ArticleText.From(page.Body);
        return new CheckedPage(
            page.Body.File,
            text.Outline,
            [
                Title(page.Title, page.TitleLine),
                Summary(page.Summary, page.SummaryLine),
                .. page is Article { ImageAlt: { } alt, ImageAltLine: var line }
                    ? new[] { new CheckedLine("imageAlt", alt, line, "What the picture shows") }
                    : [],
            ],
            text.Passages
        )
        {
            Article = page as Article,
            Topic = (page as Article)?.Topic ?? page.Slug,
        };
    }

    /// <summary>What readers read of the data files: the front page, and the texts of each other file.</summary>
    public static IEnumerable<CheckedPage> AllFrom(ContentData data) =>
    [
        .. data.Home is { } home ? new[] { From(home) } : [],
        .. data.Texts.GroupBy(text => text.File).Select(file => new CheckedPage(
            file.Key,
            new ArticleOutline { File = file.Key },
            [.. file.Where(text => text.Text is not null).Select(text => new CheckedLine("text", text.Text!, text.Line, text.About))],
            [])),
    ];

    private static CheckedPage From(HomePage home) =>
        new(
            HomePage.File,
            ArticleOutline.From(home),
            [
                Title(home.Title, 1),
                new CheckedLine("introduction", home.Introduction, 1, "Introduction"),
                .. home.Doors.SelectMany(door =>
                    new[]
                    {
                        new CheckedLine("question", door.Question, door.Line, door.Question),
                        new CheckedLine("answer", door.Answer, door.Line, door.Question),
                    }
                ),
                .. home.AlsoCalled is { } also ? new[] { new CheckedLine("text", also, 1, "Other names") } : [],
                .. home.BelowNumbers is { } below ? new[] { new CheckedLine("text", below, 1, "Below the numbers") } : [],
                .. home.Steps.SelectMany(step =>
                    new[]
                    {
                        new CheckedLine("title", step.Title, step.Line, step.Title),
                        new CheckedLine("text", step.Text, step.Line, step.Title),
                    }
                ),
                .. home.Numbers.Select(number =>
                    new CheckedLine("number", $"{number.Number} {number.Words}", number.Line, "A course in numbers")
                ),
            ],
            []
        );

    private static CheckedLine Title(string title, int line) => new("title", title, line, "Title", ContentPage.LongestTitle);

    private static CheckedLine Summary(string summary, int line) =>
        new("summary", summary, line, "Summary", ContentPage.LongestSummary);
}

/// <summary>A short text outside a body.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Text">The text, references unexpanded.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="About">What people call its place, or the entry that has it; references unexpanded.</param>
/// <param name="Longest">How many letters it may have, references expanded; null if that does not matter.</param>
internal sealed record CheckedLine(string Name, string Text, int Line, string About, int? Longest = null)
{
    public Passage Passage => new(PassageKind.Line, Text, Line) { About = About };
}

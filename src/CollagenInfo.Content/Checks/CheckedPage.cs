using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page as the checks see it.</summary>
/// <param name="File">Its file, relative to the content folder.</param>
/// <param name="Outline">What its text consists of.</param>
/// <param name="Lines">Its title, summary and other short texts outside the body, with their lines.</param>
internal sealed record CheckedPage(string File, ArticleOutline Outline, IReadOnlyList<CheckedLine> Lines)
{
    private const int LongestTitle = 65;
    private const int LongestSummary = 160;

    /// <summary>All that a reader reads of it: the short texts and the body, each with the line on which it begins.</summary>
    public IEnumerable<(string Text, int Line)> Texts => [.. Lines.Select(line => (line.Text, line.Line)), .. Body is null ? [] : new[] { (Body.Markdown, Body.FirstLine) }];

    private Body? Body { get; init; }

    /// <summary>The article, if the page is one.</summary>
    public Article? Article { get; private init; }

    public ContentProblem Error(string rule, int line, string message, string advice) =>
        new(rule, Severity.Error, File, line, message, advice);

    public static CheckedPage For(PageFindings page) => page.Content is Article article
        ? new CheckedPage(article.Body.File, page.Outline, [Title(article.Title, article.TitleLine), Summary(article.Summary, article.SummaryLine)]) { Article = article, Body = article.Body }
        : For((Topic)page.Content, page.Outline);

    public static CheckedPage For(HomePage home) => new(
        HomePage.File,
        ArticleOutline.Of(home),
        [
            Title(home.Title, 1),
            new CheckedLine("introduction", home.Introduction, 1),
            .. home.Doors.SelectMany(door => new[] { new CheckedLine("question", door.Question, door.Line), new CheckedLine("answer", door.Answer, door.Line), new CheckedLine("action", door.Action, door.Line) }),
        ]);

    private static CheckedPage For(Topic topic, ArticleOutline outline) =>
        new(topic.Body.File, outline, [Title(topic.Title, topic.TitleLine), Summary(topic.Summary, topic.SummaryLine)]) { Body = topic.Body };

    private static CheckedLine Title(string title, int line) => new("title", title, line, LongestTitle);

    private static CheckedLine Summary(string summary, int line) => new("summary", summary, line, LongestSummary);
}

/// <summary>A short text outside a body.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Text">The text, references unexpanded.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="Longest">How many letters it may have, references expanded; null if that does not matter.</param>
internal sealed record CheckedLine(string Name, string Text, int Line, int? Longest = null);

/// <summary>All that a check may ask about the other pages.</summary>
/// <param name="Content">The library.</param>
/// <param name="OutlineOf">The outline of a text of the library.</param>
internal sealed record CheckedLibrary(ContentLibrary Content, Func<Body, ArticleOutline> OutlineOf);

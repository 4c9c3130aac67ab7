using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page as the checks see it.</summary>
/// <param name="File">Its file, relative to the content folder.</param>
/// <param name="Outline">What its text consists of.</param>
/// <param name="Lines">Its title, summary and other short texts outside the body, with their lines.</param>
internal sealed record CheckedPage(string File, ArticleOutline Outline, IReadOnlyList<CheckedLine> Lines)
{
    public ContentProblem Error(string rule, int line, string message, string advice) =>
        new(rule, Severity.Error, File, line, message, advice);
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

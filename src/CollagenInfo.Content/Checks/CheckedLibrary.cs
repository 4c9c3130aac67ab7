using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A library whose pages have been taken apart.</summary>
/// <param name="Content">The library.</param>
/// <param name="Pages">What was found on each page, by file.</param>
/// <param name="Today">The day at the clinic.</param>
internal sealed record CheckedLibrary(ContentLibrary Content, IReadOnlyDictionary<string, PageFindings> Pages, DateOnly Today)
{
    public ArticleOutline OutlineOf(Body body) => Pages[body.File].Outline;
}

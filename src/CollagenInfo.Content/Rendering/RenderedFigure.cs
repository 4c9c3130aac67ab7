using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Rendering;

/// <summary>A figure as HTML for a page that is not an article.</summary>
public static class RenderedFigure
{
    /// <summary>The figure with its caption; null if no figure has that name, or its facts cannot be drawn.</summary>
    /// <param name="library">The library with its facts.</param>
    /// <param name="name">What an author writes after <c>::: figure</c>.</param>
    /// <param name="caption">What to conclude from it.</param>
    public static string? From(ContentLibrary library, string name, string caption) =>
        FigureReference.Parse(name).Find()?.TryDraw(library.Facts) is null
            ? null
            : ArticleWriter.Write(library, new Body($"::: figure {name}\n{caption}\n:::", "", 1)).Html;

    /// <summary>The keys of the facts that a figure draws; none if no figure has that name.</summary>
    public static IReadOnlyList<string> FactsOf(string name) => FigureReference.Parse(name).Find()?.Keys ?? [];
}

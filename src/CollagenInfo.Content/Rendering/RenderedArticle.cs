using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Rendering;

/// <summary>A text as readers see it.</summary>
/// <param name="Html">The body as HTML, without the title.</param>
/// <param name="Contents">The headings that a reader may jump to.</param>
/// <param name="Sources">What the text cites, by number.</param>
public sealed record RenderedArticle(string Html, IReadOnlyList<Heading> Contents, IReadOnlyList<CitedSource> Sources)
{
    /// <summary>The text as readers of that library see it: its facts, its sources, links to what is in it.</summary>
    public static RenderedArticle From(ContentLibrary library, Body body) => ArticleWriter.Write(library, body);
}

/// <summary>A place in a page that a reader can jump to.</summary>
/// <param name="Id">The anchor; it stays the same when a number in the heading changes.</param>
/// <param name="Text">The words of the heading.</param>
public sealed record Heading(string Id, string Text);

/// <summary>A source with the number it has on one page.</summary>
public sealed record CitedSource(int Number, Source Source);

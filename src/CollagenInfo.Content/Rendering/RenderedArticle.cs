using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Rendering;

/// <summary>A text rendered for readers.</summary>
/// <param name="KeyFacts">The facts that stand at its head, as HTML; null if it begins with none.</param>
/// <param name="Html">The rest of the body as HTML, without the title.</param>
/// <param name="Contents">The headings that readers can jump to.</param>
/// <param name="Sources">The sources that the text cites, by number.</param>
public sealed record RenderedArticle(string? KeyFacts, string Html, IReadOnlyList<Heading> Contents, IReadOnlyList<CitedSource> Sources)
{
    /// <summary>The names of the style sheets of the figures in it that are drawn from facts.</summary>
    public IReadOnlyList<string> Figures { get; internal init; } = [];

    /// <summary>Renders a text with the facts, sources and link targets of a library.</summary>
    public static RenderedArticle From(ContentLibrary library, Body body) => ArticleWriter.Write(library, body);
}

/// <summary>A heading that readers can jump to.</summary>
/// <param name="Id">The anchor; it stays the same when a number in the heading changes.</param>
/// <param name="Text">The words of the heading.</param>
/// <param name="Heat">The tone of a heading that is a time after treatment, as in <see cref="Facts.Heat"/>; null for any other.</param>
public sealed record Heading(string Id, string Text, int? Heat = null);

/// <summary>A source with its number on one page.</summary>
public sealed record CitedSource(int Number, Source Source);

namespace CollagenInfo.Content.Rendering;

/// <summary>A text in Markdown that any program can read: numbers in place of references, whole addresses, no blocks of our own.</summary>
/// <param name="Markdown">The text, without the title.</param>
/// <param name="Sources">What it cites, in the order of the text.</param>
public sealed record PlainMarkdown(string Markdown, IReadOnlyList<CitedSource> Sources)
{
    /// <summary>The text as readers of that library see it.</summary>
    public static PlainMarkdown From(ContentLibrary library, Body body) => PlainMarkdownWriter.Write(library, body);
}

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// A text in Markdown that any program can read: references replaced by numbers, absolute addresses, no blocks of our own.
/// </summary>
/// <param name="Markdown">The text, without the title.</param>
/// <param name="Sources">The sources that it cites, in the order of the text.</param>
public sealed record PlainMarkdown(string Markdown, IReadOnlyList<CitedSource> Sources)
{
    public static PlainMarkdown From(ContentLibrary library, Body body) => PlainMarkdownWriter.Write(library, body);
}

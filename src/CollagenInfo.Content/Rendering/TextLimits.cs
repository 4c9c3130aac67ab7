using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Limits on the size and nesting of a text, far beyond any article. Without them, parsing time grows with the square of the
/// length, and deep nesting throws while a page is written.
/// </summary>
internal static class TextLimits
{
    private const int LongestText = 60_000;
    private const int LongestParagraph = 6_000;
    private const int MostBlocks = 200;
    private const int WidestTable = 16;
    private const int DeepestNesting = 100;

    /// <summary>The limit that a text breaks before it is parsed; null if none.</summary>
    public static TextFault? FaultOf(string markdown)
    {
        if (markdown.Length > LongestText)
        {
            return new TextFault(
                "text-too-long",
                0,
                $"The text has {markdown.Length:N0} characters; the most is {LongestText:N0}.",
                "Split it into several articles."
            );
        }

        var (line, firstLine, length, blocks) = (0, 0, 0, 0);
        foreach (var words in markdown.AsSpan().EnumerateLines())
        {
            (firstLine, length) = words.IsWhiteSpace() ? (line + 1, 0) : (firstLine, length + words.Length + 1);
            blocks += words.Contains(":::", StringComparison.Ordinal) ? 1 : 0;
            if (length > LongestParagraph)
            {
                return new TextFault(
                    "paragraph-too-long",
                    firstLine,
                    $"A paragraph, list or table has more than {LongestParagraph:N0} characters without an empty line.",
                    "Split it with empty lines."
                );
            }

            if (blocks > MostBlocks)
            {
                return new TextFault(
                    "too-many-blocks",
                    line,
                    $"The text has more than {MostBlocks} lines with :::.",
                    "Split it into several articles."
                );
            }

            if (words.Count('|') > WidestTable)
            {
                return new TextFault(
                    "table-too-wide",
                    line,
                    $"The line has more than {WidestTable} strokes (|).",
                    "Make several small tables; a phone shows three columns at most."
                );
            }

            line++;
        }

        return null;
    }

    /// <summary>Whether a parsed text is nested too deeply to be written.</summary>
    public static bool IsTooDeep(MarkdownDocument document) => IsTooDeep(document, 0);

    private static bool IsTooDeep(ContainerBlock blocks, int depth)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            if (
                depth == DeepestNesting
                || (
                    blocks[at] is ContainerBlock inner
                        ? IsTooDeep(inner, depth + 1)
                        : blocks[at] is LeafBlock { Inline: { } inlines } && IsTooDeep(inlines, depth + 1)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTooDeep(ContainerInline inlines, int depth)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (depth == DeepestNesting || (inline is ContainerInline inner && IsTooDeep(inner, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Why a text cannot be shown.</summary>
/// <param name="Rule">The name of the rule that it breaks.</param>
/// <param name="Line">The line: in an outline that of the file, otherwise that of the text, counted from 0.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record TextFault(string Rule, int Line, string Message, string Advice)
{
    /// <summary>The text is nested too deeply.</summary>
    internal static TextFault TooDeep { get; } =
        new("too-deep", 0, "Lists, quotes or brackets are nested too deeply to be read.", "Write it flat.");
}

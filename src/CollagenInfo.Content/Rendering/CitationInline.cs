using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>A citation in a text: <c>[@S19]</c> or <c>[@S19, S20]</c>.</summary>
internal sealed class CitationInline(IReadOnlyList<string> ids) : LeafInline
{
    /// <summary>The ids of the sources, in the order of the citation.</summary>
    public IReadOnlyList<string> Ids => ids;
}

/// <summary>Finds citations.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int LongestCitation = 200;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var window = text[..Math.Min(text.Length, LongestCitation)];
        var end = window.StartsWith("[@") ? window.IndexOf(']') : -1;
        if (end < 0)
        {
            return false;
        }

        var ids = window[2..end].ToString().Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (processor.Inline is LineBreakInline { IsHard: false } lineEnd)
        {
            lineEnd.Remove();
        }
        else if (processor.Inline is LiteralInline before)
        {
            // The number of a source follows its word directly, even if the author typed a space between them.
            before.Content.TrimEnd();
        }

        processor.Inline = new CitationInline([.. ids.Select(id => id.TrimStart('@'))]) { Line = FactParser.LineIn(processor, slice) };
        slice.Start += end + 1;
        return true;
    }
}

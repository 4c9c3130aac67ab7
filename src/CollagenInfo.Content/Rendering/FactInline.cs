using CollagenInfo.Content.Facts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>A fact reference in a text: <c>{{ aftercare.makeup }}</c>.</summary>
internal sealed class FactInline(string key) : LeafInline
{
    public string Key => key;
}

/// <summary>Finds fact references.</summary>
internal sealed class FactParser : InlineParser
{
    public FactParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!FactReference.TryReadAtStart(slice.AsSpan(), out var key, out var length))
        {
            return false;
        }

        processor.Inline = new FactInline(key) { Line = LineIn(processor, slice) };
        slice.Start += length;
        return true;
    }

    /// <summary>The line of the Markdown on which the slice begins, counted from 0.</summary>
    internal static int LineIn(InlineProcessor processor, StringSlice slice)
    {
        processor.GetSourcePosition(slice.Start, out var line, out _);
        return line;
    }
}

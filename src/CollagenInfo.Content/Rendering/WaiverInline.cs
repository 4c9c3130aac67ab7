using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>A waiver, written after the sentence that breaks a rule: <c>{allow one-number: what one study did}</c>.</summary>
internal sealed class WaiverInline(string rule, string reason) : LeafInline
{
    public string Rule => rule;

    public string Reason => reason;
}

/// <summary>Finds waivers. Readers do not see them.</summary>
internal sealed class WaiverParser : InlineParser
{
    private const string Mark = "{allow ";
    private const int LongestException = 300;

    public WaiverParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var window = text[..Math.Min(text.Length, LongestException)];
        var end = window.StartsWith(Mark) ? window.IndexOf('}') : -1;
        if (end < 0 || window[..end].Contains('\n'))
        {
            return false;
        }

        var inside = window[Mark.Length..end].ToString();
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var rule = colon < 0 ? inside : inside[..colon];
        if (processor.Inline is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        processor.Inline = new WaiverInline(rule.Trim(), colon < 0 ? "" : inside[(colon + 1)..].Trim())
        {
            Line = FactParser.LineIn(processor, slice),
        };
        slice.Start += end + 1;
        return true;
    }
}

using CollagenInfo.Content.Facts;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>A word of the text with an explanation that opens in place.</summary>
internal sealed class TermInline(Term term, string written) : LeafInline
{
    public Term Term => term;

    /// <summary>The word in the form in which the author wrote it.</summary>
    public string Written => written;
}

using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes nothing: a waiver is a note to the checker.</summary>
internal sealed class WaiverWriter : HtmlObjectRenderer<WaiverInline>
{
    protected override void Write(HtmlRenderer renderer, WaiverInline exception)
    {
    }
}

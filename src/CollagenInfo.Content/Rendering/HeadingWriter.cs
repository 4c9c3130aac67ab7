using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes headings. The page's title is the only h1; a card's heading tells screen readers how urgent it is.</summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var writer = (ArticleWriter)renderer;
        var level = Math.Max(heading.Level, 2);
        writer.HeadingLevel = level;

        writer.Write($"<h{level}").WriteAttributes(heading).Write(">");
        if (
            heading.Parent is CustomContainer { Info: { } name } block
            && block[0] == heading
            && BlockWriter.SpokenPrefixOf(name) is { } prefix
        )
        {
            writer.Write($"<span class=\"visually-hidden\">{prefix} </span>");
        }

        writer.WriteLeafInline(heading);
        writer.WriteLine($"</h{level}>");
    }
}

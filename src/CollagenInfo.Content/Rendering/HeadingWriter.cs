using CollagenInfo.Content.Facts;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes headings. The page's title is the only h1; a card's heading tells screen readers how urgent it is.</summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    /// <summary>The level that a heading has on the page: 1 for the page's title alone.</summary>
    public static int LevelOf(HeadingBlock? heading) => heading is null ? 1 : Math.Max(heading.Level, 2);

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var writer = (ArticleWriter)renderer;
        var level = LevelOf(heading);
        writer.Under = heading;

        if (PeriodHeading.HeatOf(heading, writer.Library) is { } heat)
        {
            heading.GetAttributes().AddClass($"period heat-{heat}");
        }

        writer.Write($"<h{level}").WriteAttributes(heading).Write(">");
        var name = heading.Parent is CustomContainer block && block[0] == heading ? block.Info : null;
        var icon = CareKind.Find(name)?.Icon;
        writer.Write(icon is null ? null : $"{Icon.Html(icon)}<span>");
        if (name is not null && BlockWriter.SpokenPrefixOf(name) is { } prefix)
        {
            writer.Write($"<span class=\"visually-hidden\">{prefix} </span>");
        }

        writer.WriteLeafInline(heading);
        writer.WriteLine(icon is null ? $"</h{level}>" : $"</span></h{level}>");
    }
}

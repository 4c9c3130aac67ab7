using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes links and images. A refused link leaves only its words; images come from the folder <c>images</c> only.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var writer = (ArticleWriter)renderer;
        if (link.IsImage)
        {
            WriteImage(writer, link);
        }
        else if (writer.EnableHtmlForInline && writer.AddressOf(link.Url ?? "") is { } address)
        {
            writer.WriteLinkTo(address);
            writer.WriteChildren(link);
            writer.Write("</a>");
        }
        else
        {
            writer.WriteChildren(link);
        }
    }

    private static void WriteImage(ArticleWriter writer, LinkInline image)
    {
        if (!writer.EnableHtmlForInline)
        {
            writer.WriteChildren(image);
        }
        else if (writer.Library.Data.Images.Contains(image.Url ?? ""))
        {
            writer.Write("<img src=\"/images/").WriteEscapeUrl(image.Url).Write("\" alt=\"");
            writer.EnableHtmlForInline = false;
            writer.WriteChildren(image);
            writer.EnableHtmlForInline = true;
            writer.Write('"').Write(PictureSizes.Find(image.Url ?? "", writer.Library.Data)?.Attributes).Write(" loading=\"lazy\">");
        }
    }
}

/// <summary>Writes an address given in angle brackets.</summary>
internal sealed class AutolinkWriter : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var writer = (ArticleWriter)renderer;
        var address = writer.AddressOf(link.IsEmail ? "mailto:" + link.Url : link.Url);
        if (writer.EnableHtmlForInline && address is not null)
        {
            writer.WriteLinkTo(address);
            writer.WriteEscape(link.Url).Write("</a>");
        }
        else
        {
            writer.WriteEscape(link.Url);
        }
    }
}

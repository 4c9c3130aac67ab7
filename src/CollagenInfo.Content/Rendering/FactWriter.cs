using System.Net;
using CollagenInfo.Content.Facts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes facts; a number and its unit stay together. A missing fact leaves a visible gap.</summary>
internal sealed class FactWriter : HtmlObjectRenderer<FactInline>
{
    protected override void Write(HtmlRenderer renderer, FactInline fact)
    {
        var writer = (ArticleWriter)renderer;
        var wording = writer.Library.Word(fact.Key);
        if (!writer.EnableHtmlForInline)
        {
            writer.WriteEscape(wording?.Text ?? FactReference.MissingText);
        }
        else if (wording is null)
        {
            writer.Write($"<strong class=\"fact-missing\">{FactReference.MissingText}</strong>");
        }
        else
        {
            Write(writer, wording);
        }
    }

    private static void Write(ArticleWriter writer, Wording wording)
    {
        var together = wording.IsNumber ? " class=\"fact\"" : "";
        var (open, close) = wording switch
        {
            { Address: not null } => ($"<a{together} href=\"{WebUtility.HtmlEncode(wording.Address)}\">", "</a>"),
            { IsNumber: true } => ($"<span{together}>", "</span>"),
            _ => ("", ""),
        };
        writer.Write(open).WriteEscape(wording.Text).Write(close);
    }
}

using CollagenInfo.Content.Facts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes facts; a number and its unit never part at the end of a line. A missing fact leaves a visible gap.</summary>
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
            writer.Write("<strong class=\"fact-missing\">").WriteEscape(FactReference.MissingText).Write("</strong>");
        }
        else if (wording.Address is null)
        {
            writer.Write("<span class=\"fact\">").WriteEscape(wording.Text).Write("</span>");
        }
        else
        {
            writer.Write("<a class=\"fact\" href=\"").WriteEscapeUrl(wording.Address).Write("\">").WriteEscape(wording.Text).Write("</a>");
        }
    }
}

using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes citations as numbers that link to the list of sources; an unknown one is left out.</summary>
internal sealed class CitationWriter : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var writer = (ArticleWriter)renderer;
        var numbers = citation.Ids.Select(writer.Cite).OfType<int>().Order().ToList();
        if (!writer.EnableHtmlForInline || numbers.Count == 0)
        {
            return;
        }

        var links = numbers.Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"<a href=\"#source:{number}\"><span class=\"visually-hidden\">source </span>{number}</a>"));
        writer.Write("<sup class=\"citation\">").Write(string.Join(' ', links)).Write("</sup>");
    }
}

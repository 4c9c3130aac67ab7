using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Writes a word that opens its explanation, without script. Browsers that cannot do that show the explanation in brackets after
/// the word.
/// </summary>
internal sealed class TermWriter : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline inline)
    {
        var writer = (ArticleWriter)renderer;
        if (!writer.EnableHtmlForInline)
        {
            writer.WriteEscape(inline.Written);
            return;
        }

        var id = WebUtility.HtmlEncode($"term:{inline.Term.Id}");
        writer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">").WriteEscape(inline.Written).Write("</button>");
        writer
            .Write($"<span class=\"term-note\" id=\"{id}\" popover><span class=\"term-note__name\">")
            .WriteEscape(NameOf(inline))
            .Write("</span> ");
        writer.Write("<span class=\"term-note__meaning\">").WriteEscape(writer.Library.Expand(inline.Term.Meaning)).Write("</span> ");
        writer
            .Write("<span class=\"term-note__ways\"><a href=\"")
            .Write(PageAddress.Glossary)
            .Write("#")
            .WriteEscapeUrl($"term:{inline.Term.Id}")
            .Write("\">Glossary<span class=\"visually-hidden\">: ")
            .WriteEscape(inline.Term.Name)
            .Write("</span></a> ");
        writer.Write(
            $"<button type=\"button\" class=\"term-note__close\" popovertarget=\"{id}\" popovertargetaction=\"hide\">"
                + "Close</button></span></span>"
        );
    }

    private static string NameOf(TermInline inline) => inline.Term.Short is { } brief ? $"{inline.Term.Name} ({brief})" : inline.Term.Name;
}

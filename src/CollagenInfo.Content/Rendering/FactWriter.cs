using System.Net;
using CollagenInfo.Content.Facts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes facts, and keeps a number and its unit on one line. A missing fact leaves a visible gap.</summary>
internal sealed class FactWriter : HtmlObjectRenderer<FactInline>
{
    protected override void Write(HtmlRenderer renderer, FactInline fact)
    {
        var writer = (ArticleWriter)renderer;
        var text = writer.Library.TextOf(fact.Key);
        if (!writer.EnableHtmlForInline)
        {
            writer.WriteEscape(text?.Text ?? FactReference.MissingText);
        }
        else if (text is null)
        {
            writer.Write($"<strong class=\"fact-missing\">{FactReference.MissingText}</strong>");
        }
        else if (text.Parts.Count > 0)
        {
            Write(writer, text.Parts);
        }
        else if (fact.Parent?.ParentBlock?.Parent is TableCell && writer.Library.Facts.Find(fact.Key)?.Grade is { } grade)
        {
            writer.Write($"<span class=\"evidence evidence--{(int)grade}\">").WriteEscape(text.Text).Write("</span>");
        }
        else
        {
            Write(writer, text);
        }
    }

    /// <summary>The same as <c>_ClinicNumbers.cshtml</c> writes in a tool.</summary>
    private static void Write(ArticleWriter writer, IReadOnlyList<FactPart> parts)
    {
        foreach (var part in parts)
        {
            var (open, close) = (part.Address, part.Class) switch
            {
                ({ } address, var when) => (
                    $"<a class=\"fact{(when is null ? "" : $" {when}")}\" href=\"{WebUtility.HtmlEncode(address)}\">",
                    "</a>"
                ),
                (null, { } when) => ($"<span class=\"{when}\">", "</span>"),
                _ => ("", ""),
            };
            writer.Write(open).WriteEscape(part.Text).Write(close);
        }
    }

    private static void Write(ArticleWriter writer, FactText fact)
    {
        var together = fact.IsNumber ? " class=\"fact\"" : "";
        var (open, close) = fact switch
        {
            { Address: not null } => ($"<a{together} href=\"{WebUtility.HtmlEncode(fact.Address)}\">", "</a>"),
            { IsNumber: true } => ($"<span{together}>", "</span>"),
            _ => ("", ""),
        };
        writer.Write(open).WriteEscape(fact.Text).Write(close);
    }
}

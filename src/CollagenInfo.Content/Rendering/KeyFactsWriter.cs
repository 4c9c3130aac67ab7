using System.Net;
using CollagenInfo.Content.Facts;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Writes the block <c>key-facts</c>, with which an article begins: two to four numbers, each with what it is, so that the answer stands
/// before the explanation. Each item is a reference, a colon and a few words: "{{ aftercare.makeup }}: no makeup".
/// </summary>
internal static class KeyFactsWriter
{
    public const string Name = "key-facts";

    /// <summary>
    /// Takes the block out of a document that begins with one, and gives it as HTML; null if it does not, or an item is written in another
    /// way: then all stay in the text, where none is lost.
    /// </summary>
    public static string? TakeFrom(MarkdownDocument document, ArticleWriter writer)
    {
        if (document.FirstOrDefault() is not CustomContainer { Info: Name } block)
        {
            return null;
        }

        var items = ItemsOf(block).ToList();
        if (items.Count == 0 || items.Contains(null))
        {
            return null;
        }

        document.Remove(block);
        return $"<dl class=\"key-facts\">{string.Concat(items.OfType<(string, string)>().Select(item => Html(item, writer.Library)))}</dl>";
    }

    /// <summary>The facts of a block: the reference and its words; null where an item is not written so.</summary>
    public static IEnumerable<(string Key, string Words)?> ItemsOf(CustomContainer block) =>
        from list in block.OfType<ListBlock>()
        from item in list.OfType<ListItemBlock>()
        select item is [ParagraphBlock { Inline: { } line }] ? Read([.. line]) : null;

    private static (string Key, string Words)? Read(List<Inline> line) =>
        line is [FactInline fact, LiteralInline words]
        && words.Content.ToString() is var text
        && text.StartsWith(": ", StringComparison.Ordinal)
        && text.Length > 2
            ? (fact.Key, text[2..].Trim())
            : null;

    private static string Html((string Key, string Words) item, ContentLibrary library)
    {
        var (key, words) = item;
        var heat = Heat.Of(library.Facts.QuantityOf(key)) is { } tone ? $" class=\"heat-{tone}\"" : null;
        var number = WebUtility.HtmlEncode(library.TextOf(key)?.Text ?? FactReference.MissingText);
        return $"<div{heat}><dt>{WebUtility.HtmlEncode(words)}</dt><dd class=\"fact\">{number}</dd></div>";
    }
}

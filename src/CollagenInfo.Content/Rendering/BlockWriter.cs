using System.Net;
using CollagenInfo.Content.Facts;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes the blocks between <c>:::</c> lines: care cards, callouts, do and don't lists, expanders, figures.</summary>
internal sealed class BlockWriter : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>The names of blocks that an author may write.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [.. CareKind.OfArticles.Select(kind => kind.Name), "warning", "inset", "do", "do-not", "details", "figure", KeyFactsWriter.Name];

    /// <summary>
    /// What readers see in place of a block that is none: as a plain sentence, advice in an emergency would look like any other.
    /// </summary>
    public const string MissingText = "[part missing: please ask the clinic]";

    /// <summary>Whether there is a block of that name, and enough colons begin it.</summary>
    public static bool IsKnown(CustomContainer block) => block.OpeningFencedCharCount > 2 && Names.Contains(block.Info);

    /// <summary>What a screen reader says before the heading of a block, in place of its color; null for nothing.</summary>
    public static string? SpokenPrefixOf(string name) => name == "warning" ? "Important:" : CareKind.Find(name)?.SpokenPrefix;

    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var writer = (ArticleWriter)renderer;
        switch (IsKnown(block) ? block.Info : null)
        {
            case null:
                writer.EnsureLine();
                writer.WriteLine($"<p>{MissingText}</p>");
                break;
            case "warning":
                Wrap(writer, block, $"<section class=\"callout\"{LabelledBy(block)}>", "</section>");
                break;
            case "do":
                KeepLists(block);
                Wrap(writer, block, $"<section class=\"do-list\">{Title(writer, "Do")}", "</section>");
                break;
            case "do-not":
                KeepLists(block);
                Wrap(writer, block, $"<section class=\"do-list do-list--not\">{Title(writer, "Do not")}", "</section>");
                break;
            case "details":
                writer
                    .Write("<details class=\"expander\"><summary>")
                    .WriteEscape(writer.Library.Expand(block.Arguments is { Length: > 0 } title ? title : "More"))
                    .WriteLine("</summary>");
                Wrap(writer, block, "<div class=\"expander__body\">", "</div></details>");
                break;
            case "figure":
                FigureWriter.Write(writer, block);
                break;
            case var name when CareKind.Find(name) is { } kind:
                Wrap(writer, block, $"<section class=\"care-card care-card--{kind.Name}\"{LabelledBy(block)}>", "</section>");
                break;
            default:
                Wrap(writer, block, "<div class=\"inset\">", "</div>");
                break;
        }
    }

    private static void Wrap(ArticleWriter writer, CustomContainer block, string open, string close)
    {
        writer.EnsureLine();
        writer.WriteLine(open);
        var under = writer.Under;
        writer.WriteChildren(block);
        writer.Under = under;
        writer.EnsureLine();
        writer.WriteLine(close);
    }

    /// <summary>A list without marks is no list to VoiceOver unless it says so.</summary>
    private static void KeepLists(CustomContainer block)
    {
        foreach (var list in block.OfType<ListBlock>())
        {
            list.GetAttributes().AddPropertyIfNotExist("role", "list");
        }
    }

    private static string LabelledBy(CustomContainer block) =>
        block.FirstOrDefault() is HeadingBlock heading ? $" aria-labelledby=\"{heading.GetAttributes().Id}\"" : "";

    /// <summary>The heading of a do or don't list. A page has several: each says which part of the page it is for, unseen.</summary>
    private static string Title(ArticleWriter writer, string words)
    {
        var level = Math.Min(HeadingWriter.LevelOf(writer.Under) + 1, 6);
        var part = writer.Under is { } heading ? WebUtility.HtmlEncode($": {writer.WordsOf(heading)}") : null;
        var hidden = part is null ? null : $"<span class=\"visually-hidden\">{part}</span>";
        return $"<h{level} class=\"do-list__title\">{words}{hidden}</h{level}>";
    }
}

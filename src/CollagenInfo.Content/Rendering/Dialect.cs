using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>The Markdown that articles are written in: CommonMark without HTML, with tables, facts, citations and blocks.</summary>
internal sealed class Dialect : IMarkdownExtension
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
        .DisableHtml()
        .UsePipeTables()
        .Use<Dialect>()
        .Build();

    /// <summary>
    /// Reads a text; every heading of it gets its id. Gives null, and the reason, if it is longer or nested more deeply than
    /// anybody can have meant.
    /// </summary>
    public static MarkdownDocument? TryParse(string markdown, out TextFault? fault)
    {
        fault = TextLimits.FaultOf(markdown);
        if (fault is not null || Parse(markdown) is not { } document || TextLimits.IsTooDeep(document))
        {
            fault ??= TextFault.TooDeep;
            return null;
        }

        var taken = PageIds.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().Id = UniqueId(heading, taken);
        }

        return document;
    }

    /// <summary>Ids that stand on every page already.</summary>
    private static readonly string[] PageIds = ["main", "review", "review-title", "sources-title", "contents-title"];

    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting beyond its limit.
            return null;
        }
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertBefore<FencedCodeBlockParser>(new CustomContainerParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.Insert(0, new DecorativeMarkParser());
        pipeline.InlineParsers.Insert(0, new WaiverParser());
        pipeline.InlineParsers.Insert(0, new FactParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // ArticleWriter says how each thing is written; the pipeline only reads.
    }

    /// <summary>The plain text of inlines; references are put into words by the caller.</summary>
    public static string TextOf(ContainerInline? inlines, Func<string, string> word) =>
        inlines is null
            ? ""
            : string.Concat(
                inlines
                    .Descendants()
                    .Select(inline =>
                        inline switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            CodeInline code => code.Content,
                            FactInline fact => word(fact.Key),
                            LineBreakInline => " ",
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            _ => "",
                        }
                    )
            );

    /// <summary>The id follows the heading's words and not the values of its facts, so that links survive a changed number.</summary>
    private static string UniqueId(HeadingBlock heading, Dictionary<string, int> taken)
    {
        var words = LinkHelper.UrilizeAsGfm(TextOf(heading.Inline, key => key.Replace('.', ' ')));
        var stem = words.Length > 0 ? words : "section";
        var id = stem;
        for (var number = taken.GetValueOrDefault(stem) + 1; !taken.TryAdd(id, 1); number++)
        {
            taken[stem] = number;
            id = $"{stem}-{number}";
        }

        return id;
    }
}

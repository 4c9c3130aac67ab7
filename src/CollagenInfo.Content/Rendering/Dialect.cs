using System.Runtime.CompilerServices;
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

/// <summary>The Markdown dialect of articles: CommonMark without HTML, with tables, facts, citations and blocks.</summary>
internal sealed class Dialect : IMarkdownExtension
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
        .DisableHtml()
        .UsePipeTables()
        .Use<Dialect>()
        .Build();

    /// <summary>Why texts were refused: to find that out again takes as long as a page, and a reader may ask at any time.</summary>
    private static readonly ConditionalWeakTable<Body, TextFault> Refused = [];

    /// <summary>
    /// Parses a text and gives every heading its id. Null, with the reason, if the text is too long or too deeply nested.
    /// </summary>
    public static MarkdownDocument? TryParse(Body body, out TextFault? fault)
    {
        if (Refused.TryGetValue(body, out fault))
        {
            return null;
        }

        var document = TryParse(body.Markdown, out fault);
        if (fault is not null)
        {
            Refused.AddOrUpdate(body, fault);
        }

        return document;
    }

    /// <summary>The same for a text without a place.</summary>
    public static MarkdownDocument? TryParse(string markdown, out TextFault? fault)
    {
        fault = TextLimits.FaultOf(markdown);
        if (fault is not null || Parse(AuthorNotes.Without(markdown)) is not { } document || TextLimits.IsTooDeep(document))
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

    /// <summary>Ids that every page already uses.</summary>
    private static readonly string[] PageIds = ["main", "review", "search-q"];

    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig throws this if the nesting is deeper than its limit.
            return null;
        }
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Two colons are a slip for three: read as a block, it is told, and never shown as a sentence.
        pipeline.BlockParsers.InsertBefore<FencedCodeBlockParser>(new CustomContainerParser { MinimumMatchCount = 2 });
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.Insert(0, new DecorativeMarkParser());
        pipeline.InlineParsers.Insert(0, new WaiverParser());
        pipeline.InlineParsers.Insert(0, new FactParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The pipeline only parses; ArticleWriter sets up the writers.
    }

    /// <summary>The plain text of inlines; the caller gives the wording of references.</summary>
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
                            DelimiterInline sign => sign.ToLiteral(),
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            _ => "",
                        }
                    )
            );

    /// <summary>
    /// The id is made from the heading's words but not the values of its facts, so that links survive a changed number.
    /// </summary>
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

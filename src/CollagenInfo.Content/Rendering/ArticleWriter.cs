using System.Text.RegularExpressions;
using CollagenInfo.Content.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes one text as HTML, and numbers the sources that it cites.</summary>
internal sealed partial class ArticleWriter : HtmlRenderer
{
    private const string Unreadable = "<p>This page cannot be shown at the moment. Please call the clinic.</p>";

    private readonly List<CitedSource> sources = [];
    private readonly HashSet<string> symbolsWritten = new(StringComparer.Ordinal);
    private readonly ContentLibrary library;
    private readonly Body body;

    private ArticleWriter(StringWriter writer, ContentLibrary library, Body body)
        : base(writer)
    {
        this.library = library;
        this.body = body;
        ObjectRenderers.Replace<HeadingRenderer>(new HeadingWriter());
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkWriter());
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkWriter());
        ObjectRenderers.InsertBefore<ParagraphRenderer>(new BlockWriter());
        ObjectRenderers.InsertBefore<ParagraphRenderer>(new TableWriter());
        ObjectRenderers.InsertBefore<LinkWriter>(new FactWriter());
        ObjectRenderers.InsertBefore<LinkWriter>(new CitationWriter());
        ObjectRenderers.InsertBefore<LinkWriter>(new WaiverWriter());
        ObjectRenderers.InsertBefore<LinkWriter>(new TermWriter());
    }

    public ContentLibrary Library => library;

    /// <summary>The heading that the text is under; null for the page's title.</summary>
    public HeadingBlock? Under { get; set; }

    public static RenderedArticle Write(ContentLibrary library, Body body)
    {
        if (Dialect.TryParse(body, out _) is not { } document)
        {
            return new RenderedArticle(null, Unreadable, [], []);
        }

        using var html = new StringWriter();
        var writer = new ArticleWriter(html, library, body);
        var facts = KeyFactsWriter.TakeFrom(document, writer);
        if (!body.File.EndsWith("/index.md", StringComparison.Ordinal))
        {
            new TermMarker(TermMatcher.From(library.Data.Terms)).Mark(document);
        }

        CodeText.Expand(document, library);
        writer.Render(document);
        return new RenderedArticle(
            facts,
            html.ToString(),
            [.. document.OfType<HeadingBlock>().Where(heading => heading.Level <= 2).Select(writer.HeadingFrom)],
            writer.sources
        )
        {
            Figures =
            [
                .. document
                    .Descendants<CustomContainer>()
                    .Where(block => block.Info == "figure")
                    .Select(block => FigureReference.Parse(block.Arguments))
                    .Where(figure => figure.KeyCount is not null)
                    .Select(figure => figure.Sheet)
                    .Distinct(),
            ],
        };
    }

    /// <summary>Cites a source, and gives its number on this page; null if there is no such source.</summary>
    public int? Cite(string id)
    {
        if (sources.Find(cited => cited.Source.Id == id) is { } known)
        {
            return known.Number;
        }

        if (!library.Data.Sources.TryGetValue(id, out var source))
        {
            return null;
        }

        sources.Add(new CitedSource(sources.Count + 1, source));
        return sources.Count;
    }

    /// <summary>Of what a picture uses, the parts that are not on this page yet.</summary>
    public IEnumerable<string> NewOf(IEnumerable<Markup> symbols) => symbols.Select(symbol => symbol.ToString()).Where(symbolsWritten.Add);

    /// <summary>The address to link to; null if readers of the library cannot be sent there.</summary>
    public string? AddressOf(string written) => ArticleLinks.AddressOf(written, body, library);

    /// <summary>The words of a heading.</summary>
    public string WordsOf(HeadingBlock heading) =>
        Dialect.TextOf(heading.Inline, key => library.TextOf(key)?.Text ?? Facts.FactReference.MissingText);

    /// <summary>Begins a link. Markdig would escape the brackets around an IPv6 host, which makes the address lead nowhere.</summary>
    public void WriteLinkTo(string address)
    {
        var host = HostInBrackets().Match(address).Value;
        Write("<a href=\"").Write(host).WriteEscapeUrl(address[host.Length..]).Write("\">");
    }

    [GeneratedRegex(@"^https?://\[[0-9a-f:.]+\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HostInBrackets();

    private Heading HeadingFrom(HeadingBlock heading) =>
        new(heading.GetAttributes().Id!, WordsOf(heading), PeriodHeading.HeatOf(heading, library));
}

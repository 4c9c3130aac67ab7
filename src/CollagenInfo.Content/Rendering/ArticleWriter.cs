using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes one text as HTML and keeps count of what it cites.</summary>
internal sealed class ArticleWriter : HtmlRenderer
{
    private const string Unreadable = "<p>This page cannot be shown at the moment. Please call the clinic.</p>";

    private readonly List<CitedSource> sources = [];
    private readonly ContentLibrary library;
    private readonly Body body;
    private int figures;

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

    /// <summary>The level of the heading above the text, at first that of the page's title; a list of what to do is one below it.</summary>
    public int HeadingLevel { get; set; } = 1;

    /// <summary>The number of the next figure on this page.</summary>
    public int CountFigure() => ++figures;

    public static RenderedArticle Write(ContentLibrary library, Body body)
    {
        if (Dialect.TryParse(body.Markdown, out _) is not { } document)
        {
            return new RenderedArticle(Unreadable, [], []);
        }

        if (!body.File.EndsWith("/index.md", StringComparison.Ordinal))
        {
            new TermMarker(TermMatcher.From(library.Data.Terms)).Mark(document);
        }

        using var html = new StringWriter();
        var writer = new ArticleWriter(html, library, body);
        writer.Render(document);
        return new RenderedArticle(
            html.ToString(),
            [.. document.OfType<HeadingBlock>().Where(heading => heading.Level <= 2).Select(writer.Heading)],
            writer.sources
        );
    }

    /// <summary>The number of a source on this page; null if there is no such source.</summary>
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

    /// <summary>What a browser should follow; null if there is nothing there that a reader may be sent to.</summary>
    public string? AddressOf(string written) => ArticleLinks.AddressOf(written, body, library);

    private Heading Heading(HeadingBlock heading) =>
        new(
            heading.GetAttributes().Id!,
            Dialect.TextOf(heading.Inline, key => library.TextOf(key)?.Text ?? Facts.FactReference.MissingText)
        );
}

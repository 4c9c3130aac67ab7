using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;
using Markdig.Renderers.Normalize;
using Markdig.Renderers.Normalize.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes one text as plain Markdown, and collects the sources that it cites.</summary>
internal sealed partial class PlainMarkdownWriter : NormalizeRenderer
{
    private readonly List<CitedSource> sources = [];
    private readonly Body body;

    private PlainMarkdownWriter(StringWriter writer, ContentLibrary library, Body body)
        : base(writer)
    {
        Library = library;
        this.body = body;
        ObjectRenderers.Replace<HeadingRenderer>(new PlainMarkdownHeadingWriter());
        ObjectRenderers.Replace<LinkInlineRenderer>(new PlainMarkdownLinkWriter());
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new PlainMarkdownAutolinkWriter());
        ObjectRenderers.Replace<LineBreakInlineRenderer>(new PlainMarkdownLineBreakWriter());
        ObjectRenderers.InsertBefore<ParagraphRenderer>(new PlainMarkdownBlockWriter());
        ObjectRenderers.InsertBefore<ParagraphRenderer>(new PlainMarkdownTableWriter());
        ObjectRenderers.Add(new PlainMarkdownFactWriter());
        ObjectRenderers.Add(new PlainMarkdownCitationWriter());
        ObjectRenderers.Add(new PlainMarkdownWaiverWriter());
    }

    public ContentLibrary Library { get; }

    /// <summary>The level of the last heading, at first that of the page's title.</summary>
    public int HeadingLevel { get; set; } = 1;

    public static PlainMarkdown Write(ContentLibrary library, Body body)
    {
        if (Dialect.TryParse(body, out _) is not { } document)
        {
            return new PlainMarkdown("This page cannot be shown at the moment. Please call the clinic.", []);
        }

        using var text = new StringWriter { NewLine = "\n" };
        var writer = new PlainMarkdownWriter(text, library, body);
        CodeText.Expand(document, library);
        writer.Render(document);
        return new PlainMarkdown(TrailingSpaces().Replace(text.ToString(), "").Trim('\n'), writer.sources);
    }

    /// <summary>Cites a source; null if there is none with that id.</summary>
    public Source? Cite(string id)
    {
        var source = Library.Data.Sources.GetValueOrDefault(id);
        if (source is not null && !sources.Exists(cited => cited.Source.Id == id))
        {
            sources.Add(new CitedSource(sources.Count + 1, source));
        }

        return source;
    }

    /// <summary>The address to link to, absolute if possible; null if the link leads nowhere.</summary>
    public string? AddressOf(string written) =>
        ArticleLinks.AddressOf(written, body, Library) is { } address ? Whole(address) : null;

    /// <summary>The absolute form of an address, escaped for the brackets of a Markdown link.</summary>
    public string Whole(string address) => (address.StartsWith('/') ? Library.Clinic.WholeAddress(address) ?? address : address)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>Escapes text from data files, so that none of its characters act as Markdown.</summary>
    public static string Escaped(string words) => Signs().Replace(words, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|]", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();

    [GeneratedRegex("[ \t]+$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex TrailingSpaces();
}

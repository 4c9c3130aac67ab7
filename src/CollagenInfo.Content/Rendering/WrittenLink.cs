using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>The address of a link as it stands in a text.</summary>
/// <param name="Start">Where it begins, counted in letters from 0.</param>
/// <param name="Address">The address.</param>
public readonly record struct WrittenLink(int Start, string Address)
{
    /// <summary>The links of a Markdown text, in its order. One that is written in escaped letters is not among them.</summary>
    public static IReadOnlyList<WrittenLink> FindIn(string markdown)
    {
        if (Dialect.TryParse(markdown, out _) is not { } document)
        {
            return [];
        }

        var shown = AuthorNotes.Without(markdown);
        return
        [
            .. document
                .Descendants()
                .Select(part => Find(part, shown))
                .OfType<WrittenLink>()
                .Select(link => link with { Start = AuthorNotes.PlaceWithThem(markdown, link.Start) })
                .OrderBy(link => link.Start),
        ];
    }

    private static WrittenLink? Find(MarkdownObject part, string text) =>
        part switch
        {
            LinkInline { IsImage: false, Reference: null, Url: { } address } link => Find(address, link.UrlSpan, text),
            LinkReferenceDefinition { Url: { } address } definition => Find(address, definition.UrlSpan, text),
            AutolinkInline { IsEmail: false, Url: { } address } link => Find(address, link.Span, text),
            _ => null,
        };

    private static WrittenLink? Find(string address, SourceSpan span, string text) =>
        address.Length > 0
        && !span.IsEmpty
        && text.IndexOf(address, span.Start, span.Length, StringComparison.Ordinal) is >= 0 and var start
            ? new WrittenLink(start, address)
            : null;
}

using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Reads the outline of a document, in one walk through its parts.</summary>
internal sealed class OutlineReader
{
    private readonly Body body;
    private readonly string markdown;
    private readonly List<OutlineHeading> headings = [];
    private readonly List<OutlineLink> links = [];
    private readonly List<OutlineImage> images = [];
    private readonly List<OutlineBlock> blocks = [];
    private readonly List<OutlineFigure> figures = [];
    private readonly List<OutlineReference> facts = [];
    private readonly List<OutlineReference> citations = [];
    private readonly List<int> emphasis = [];
    private readonly List<int> strayBraces = [];
    private readonly List<(int Line, string How)> code = [];
    private readonly List<(int Line, string Words)> unshown = [];
    private readonly List<LinkReferenceDefinition> definitions = [];
    private readonly HashSet<LinkReferenceDefinition> used = new(ReferenceEqualityComparer.Instance);

    private OutlineReader(Body body) => (this.body, markdown) = (body, AuthorNotes.Without(body.Markdown));

    public static ArticleOutline Read(MarkdownDocument document, Body body)
    {
        var reader = new OutlineReader(body);
        foreach (var part in document.Descendants())
        {
            reader.Read(part, body.FirstLine + part.Line);
        }

        return new ArticleOutline
        {
            File = body.File,
            Headings = [.. reader.headings],
            Links = [.. reader.links],
            Images = [.. reader.images],
            Blocks = reader.blocks,
            Figures = reader.figures,
            Facts = reader.facts,
            Citations = [.. reader.citations],
            Emphasis = reader.emphasis,
            StrayBraces = reader.strayBraces,
            Code = reader.code,
            Unshown = reader.unshown,
            Notes =
            [
                .. AuthorNotes.FindIn(body.Markdown).Select(note => (body.FirstLine + note.Line, note.Note)),
                .. reader.UnusedDefinitions(),
            ],
        };
    }

    private void Read(MarkdownObject part, int line)
    {
        switch (part)
        {
            case LiteralInline literal:
                if (literal.Content.AsSpan().ContainsAny('{', '}'))
                {
                    ReadBraces(literal.Content.ToString(), line);
                }

                break;
            case HeadingBlock heading:
                headings.Add(
                    new OutlineHeading(string.Intern(heading.GetAttributes().Id!), heading.Level, line)
                    {
                        IsEmpty = IsEmpty(heading),
                        IsUnderlinedText = heading.IsSetext && IsText(heading),
                    }
                );
                break;
            case LinkReferenceDefinition definition:
                definitions.Add(definition);
                break;
            case LinkInline { IsImage: true } image:
                ReadTitle(image, line);
                ReadImage(image, line);
                break;
            case LinkInline link:
                ReadTitle(link, line);
                ReadLink(link.Url ?? "", line);
                break;
            case AutolinkInline { IsEmail: false } link:
                ReadLink(link.Url, line);
                break;
            case FactInline fact:
                facts.Add(new OutlineReference(string.Intern(fact.Key), line));
                break;
            case CitationInline citation:
                citations.AddRange(citation.Ids.Select(id => new OutlineReference(string.Intern(id), line)));
                break;
            case EmphasisInline:
                emphasis.Add(line);
                break;
            case CodeBlock block:
                ReadCode(block, line);
                break;
            case CodeInline words:
                code.Add((line, "backticks"));
                ReadReferences(words.Content, line);
                break;
            case CustomContainer block:
                ReadBlock(block, line);
                break;
        }
    }

    /// <summary>An address for a link that there is not: some write notes in this form, because it is not shown.</summary>
    private IEnumerable<(int Line, string Note)> UnusedDefinitions() => definitions
        .Where(definition => !used.Contains(definition))
        .Select(definition => (body.FirstLine + definition.Line, $"[{definition.Label}]: {definition.Url} {definition.Title}".TrimEnd()));

    private void ReadTitle(LinkInline link, int line)
    {
        if (link.Reference is { } definition)
        {
            used.Add(definition);
        }

        if (!string.IsNullOrWhiteSpace(link.Title))
        {
            unshown.Add((line, link.Title));
        }
    }

    private void ReadLink(string address, int line) => links.Add(new OutlineLink(address, body.File, line));

    private void ReadBlock(CustomContainer block, int line)
    {
        var arguments = block.Arguments ?? "";
        blocks.Add(OutlineBlock.From(block, markdown, body.FirstLine));
        ReadReferences(arguments, line);
        if (block.Info == "figure")
        {
            var figure = FigureReference.Parse(block.Arguments);
            figures.Add(new OutlineFigure(figure, block.Count > 0, line));
            facts.AddRange((figure.Find()?.Keys ?? []).Select(key => new OutlineReference(key, line)));
        }
    }

    private void ReadCode(CodeBlock block, int line)
    {
        var isFenced = block is FencedCodeBlock;
        code.Add((line, isFenced ? "fence" : "indent"));
        for (var at = 0; at < block.Lines.Count; at++)
        {
            ReadReferences(block.Lines.Lines[at].ToString(), line + at + (isFenced ? 1 : 0));
        }
    }

    /// <summary>Reads text that is not parsed further.</summary>
    private void ReadReferences(string text, int line)
    {
        facts.AddRange(FactReference.KeysIn(text).Select(key => new OutlineReference(key, line)));
        ReadBraces(text, line);
    }

    private static bool IsEmpty(HeadingBlock heading) =>
        InvisibleSigns.Plain(Dialect.TextOf(heading.Inline, key => key)).AsSpan().IsWhiteSpace()
        && heading.Descendants<LinkInline>().All(link => !link.IsImage);

    private static bool IsText(HeadingBlock heading) =>
        heading.Inline?.Descendants<LineBreakInline>().Any() == true
        || Dialect.TextOf(heading.Inline, key => key).TrimEnd() is [.., '.' or ',' or ';' or ':' or '!'];

    private void ReadBraces(string text, int line)
    {
        if (FactReference.HasStrayBraces(text))
        {
            strayBraces.Add(line);
        }
    }

    private void ReadImage(LinkInline image, int line) =>
        images.Add(
            new OutlineImage(
                image.Url ?? "",
                Dialect.TextOf(image, key => $"{{{{ {key} }}}}"),
                DecorativeMarkParser.IsOn(image),
                IsBesideAnother(image),
                line
            )
        );

    private static bool IsBesideAnother(LinkInline image)
    {
        var before = image.PreviousSibling;
        while (before is not null and not LinkInline { IsImage: true })
        {
            before = before.PreviousSibling;
        }

        return before is not null;
    }
}

using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Reads the running text of a document, passage by passage, in reading order.</summary>
internal sealed class PassageReader
{
    private readonly List<Passage> passages = [];
    private readonly int firstLine;

    private PassageReader(int firstLine) => this.firstLine = firstLine;

    public static IReadOnlyList<Passage> Read(MarkdownDocument document, int firstLine)
    {
        var reader = new PassageReader(firstLine);
        reader.ReadBlocks(document, PassageKind.Paragraph, null);
        return reader.passages;
    }

    private void ReadBlocks(ContainerBlock blocks, PassageKind kind, string? container)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(PassageKind.Heading, heading, container, heading.Inline);
                    break;
                case ParagraphBlock paragraph:
                    Add(kind, paragraph, container, paragraph.Inline);
                    break;
                case CodeBlock code:
                    passages.Add(new Passage(kind, code.Lines.ToString(), firstLine + FirstLineOf(code), container));
                    break;
                case TableRow row:
                    AddRow(row, container);
                    break;
                case CustomContainer named:
                    AddTitle(named);
                    ReadBlock(named, kind);
                    break;
                case ContainerBlock other:
                    ReadBlocks(other, other is ListItemBlock ? PassageKind.ListItem : kind, container);
                    break;
            }
        }
    }

    private void ReadBlock(CustomContainer block, PassageKind kind)
    {
        var from = passages.Count;
        ReadBlocks(block, kind, block.Info);
        for (var at = from; at < passages.Count && !BlockWriter.IsKnown(block); at++)
        {
            passages[at] = passages[at] with { IsHidden = true };
        }
    }

    private static int FirstLineOf(CodeBlock code) => code.Line + (code is FencedCodeBlock ? 1 : 0);

    private void AddRow(TableRow row, string? container)
    {
        Add(PassageKind.TableRow, row, container, [.. row.Descendants<ParagraphBlock>().Select(cell => cell.Inline)]);
        if (!row.IsHeader && row.Parent is [TableRow { IsHeader: true } head, ..])
        {
            passages[^1] = passages[^1] with
            {
                Columns =
                [
                    .. head.Select(cell => Dialect.TextOf(((TableCell)cell).OfType<ParagraphBlock>().FirstOrDefault()?.Inline, key => key)),
                ],
            };
        }
    }

    private void AddTitle(CustomContainer named)
    {
        if (named is { Info: "details", Arguments: { Length: > 0 } title })
        {
            passages.Add(new Passage(PassageKind.Expander, title, firstLine + named.Line, named.Info));
        }
    }

    private void Add(PassageKind kind, Block block, string? container, params ReadOnlySpan<ContainerInline?> parts)
    {
        var text = new StringBuilder();
        var exceptions = new List<Waiver>();
        foreach (var part in parts)
        {
            text.Append(text.Length > 0 ? Passage.BetweenCells : "");
            Append(part, text, exceptions, container);
        }

        passages.Add(new Passage(kind, text.ToString(), firstLine + block.Line, container) { Waivers = exceptions });
    }

    private void Append(ContainerInline? inlines, StringBuilder text, List<Waiver> exceptions, string? container)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case FactInline fact:
                    text.Append("{{ ").Append(fact.Key).Append(" }}");
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case WaiverInline exception:
                    exceptions.Add(new Waiver(exception.Rule, exception.Reason, text.Length, firstLine + exception.Line));
                    break;
                case LinkInline { IsImage: true } image:
                    Add(PassageKind.Alt, new ParagraphBlock { Line = image.Line }, container, image);
                    break;
                case DelimiterInline sign:
                    text.Append(sign.ToLiteral());
                    Append(sign, text, exceptions, container);
                    break;
                case ContainerInline inner:
                    Append(inner, text, exceptions, container);
                    break;
            }
        }
    }
}

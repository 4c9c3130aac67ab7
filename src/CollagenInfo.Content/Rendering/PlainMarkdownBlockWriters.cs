using CollagenInfo.Content.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Normalize;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes headings at the same levels as the page; a card's heading says how urgent it is.</summary>
internal sealed class PlainMarkdownHeadingWriter : NormalizeObjectRenderer<HeadingBlock>
{
    protected override void Write(NormalizeRenderer renderer, HeadingBlock heading)
    {
        var writer = (PlainMarkdownWriter)renderer;
        writer.HeadingLevel = Math.Max(heading.Level, 2);
        writer.Write(new string('#', writer.HeadingLevel)).Write(' ');
        if (
            heading.Parent is CustomContainer { Info: { } name } block
            && block[0] == heading
            && BlockWriter.SpokenPrefixOf(name) is { } prefix
        )
        {
            writer.Write(prefix).Write(' ');
        }

        writer.WriteLeafInline(heading);
        writer.FinishBlock(true);
    }
}

/// <summary>
/// Writes the blocks between <c>:::</c> lines: cards, callouts and boxes as quotes, lists and expanders under headings, figures
/// as tables.
/// </summary>
internal sealed class PlainMarkdownBlockWriter : NormalizeObjectRenderer<CustomContainer>
{
    protected override void Write(NormalizeRenderer renderer, CustomContainer block)
    {
        var writer = (PlainMarkdownWriter)renderer;
        var level = writer.HeadingLevel;
        switch (BlockWriter.IsKnown(block) ? block.Info : null)
        {
            case null:
                writer.Write(PlainMarkdownWriter.Escaped(BlockWriter.MissingText));
                break;
            case "do":
                WriteUnder("Do", writer, block);
                break;
            case "do-not":
                WriteUnder("Do not", writer, block);
                break;
            case "details":
                WriteUnder(
                    PlainMarkdownWriter.Escaped(writer.Library.Expand(block.Arguments is { Length: > 0 } title ? title : "More")),
                    writer,
                    block
                );
                break;
            case "figure":
                WriteFigure(writer, block);
                break;
            default:
                writer.PushIndent("> ");
                writer.WriteChildren(block);
                writer.PopIndent();
                break;
        }

        writer.HeadingLevel = level;
        writer.FinishBlock(true);
    }

    private static void WriteUnder(string heading, PlainMarkdownWriter writer, CustomContainer block)
    {
        writer.HeadingLevel = Math.Min(writer.HeadingLevel + 1, 6);
        writer.Write($"{new string('#', writer.HeadingLevel)} {heading}").WriteLine();
        writer.WriteLine();
        writer.WriteChildren(block);
    }

    /// <summary>Writes the caption and the table of the figure.</summary>
    private static void WriteFigure(PlainMarkdownWriter writer, CustomContainer block)
    {
        if (block.Count > 0)
        {
            writer.WriteChildren(block);
            writer.WriteLine();
            writer.WriteLine();
        }

        if (FigureReference.Parse(block.Arguments).Find()?.TryDraw(writer.Library.Facts)?.Table is not { } table)
        {
            writer.Write(PlainMarkdownWriter.Escaped(FigureWriter.MissingText));
            return;
        }

        PlainMarkdownTableWriter.WriteLine(writer, table.Columns);
        PlainMarkdownTableWriter.WriteLine(writer, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            PlainMarkdownTableWriter.WriteLine(writer, row.Select(cell => PlainMarkdownWriter.Escaped(cell.Words)));
        }

        if (table.Note is { } note)
        {
            writer.WriteLine();
            writer.Write(PlainMarkdownWriter.Escaped(note));
        }
    }
}

/// <summary>Writes tables.</summary>
internal sealed class PlainMarkdownTableWriter : NormalizeObjectRenderer<Table>
{
    /// <summary>Writes a row with finished cells.</summary>
    public static void WriteLine(PlainMarkdownWriter writer, IEnumerable<string> cells) =>
        writer.Write($"| {string.Join(" | ", cells)} |").WriteLine();

    protected override void Write(NormalizeRenderer renderer, Table table)
    {
        var writer = (PlainMarkdownWriter)renderer;
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                writer.Write("| ");
                cell.OfType<ParagraphBlock>().ToList().ForEach(words => writer.WriteLeafInline(words));
                writer.Write(' ');
            }

            writer.Write('|').WriteLine();
            if (row.IsHeader)
            {
                WriteLine(writer, row.Select(_ => "---"));
            }
        }

        writer.FinishBlock(false);
        writer.EnsureLine();
    }
}

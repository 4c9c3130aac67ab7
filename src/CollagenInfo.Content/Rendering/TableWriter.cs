using CollagenInfo.Content.Facts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Writes tables that read well on a phone, where each row becomes a block: every cell names its column.
/// </summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    private const int LongestAnswer = 60;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var writer = (ArticleWriter)renderer;
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Where(row => row.IsHeader)
            .SelectMany(row => row.OfType<TableCell>())
            .Select(cell => TextOf(writer, cell))
            .ToList();

        writer.EnsureLine();
        writer.WriteLine(columns.Count != 2 ? "<table>" : $"<table class=\"pairs{(HasAnswers(writer, rows) ? " answers" : null)}\">");
        foreach (var row in rows)
        {
            writer.WriteLine(row.IsHeader ? "<thead><tr>" : "<tr>");
            WriteCells(writer, row, columns);
            writer.WriteLine(row.IsHeader ? "</tr></thead><tbody>" : "</tr>");
        }

        writer.WriteLine("</tbody></table>");
    }

    /// <summary>Whether the second of two columns holds answers, most of which are short, not explanations.</summary>
    private static bool HasAnswers(ArticleWriter writer, List<TableRow> rows)
    {
        var lengths = rows.Where(row => row is { IsHeader: false, Count: 2 })
            .Select(row => TextOf(writer, (TableCell)row[1]).Length)
            .ToList();
        return lengths.Count(length => length <= LongestAnswer) * 4 >= lengths.Count * 3;
    }

    private static void WriteCells(ArticleWriter writer, TableRow row, List<string> columns)
    {
        for (var column = 0; column < row.Count; column++)
        {
            var isRowName = column == 0 && !row.IsHeader;
            var tag = row.IsHeader || isRowName ? "th" : "td";
            writer.Write(
                row.IsHeader ? "<th scope=\"col\">"
                : isRowName ? "<th scope=\"row\">"
                : "<td"
            );
            if (tag == "td")
            {
                // Two columns stay two columns on a phone.
                var label = columns.Count == 2 ? null : columns.ElementAtOrDefault(column);
                writer.Write(label is null ? null : " data-label=\"").WriteEscape(label).Write(label is null ? ">" : "\">");
            }

            WriteCell(writer, (TableCell)row[column]);
            writer.WriteLine($"</{tag}>");
        }
    }

    /// <summary>A cell's only paragraph is written without its tags.</summary>
    private static void WriteCell(ArticleWriter writer, TableCell cell)
    {
        var before = writer.ImplicitParagraph;
        writer.ImplicitParagraph = cell.Count == 1;
        writer.WriteChildren(cell);
        writer.ImplicitParagraph = before;
    }

    private static string TextOf(ArticleWriter writer, TableCell cell) =>
        string.Concat(
            cell.OfType<ParagraphBlock>()
                .Select(paragraph => Dialect.TextOf(paragraph.Inline, key => writer.Library.TextOf(key)?.Text ?? FactReference.MissingText))
        );
}

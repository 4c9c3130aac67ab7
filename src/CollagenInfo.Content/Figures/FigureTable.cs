namespace CollagenInfo.Content.Figures;

/// <summary>A table with the same information as a picture.</summary>
/// <param name="Caption">What it is a table of.</param>
/// <param name="Columns">The column headings; the first column names the rows.</param>
/// <param name="Rows">The rows, with a cell for each column.</param>
internal sealed record FigureTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<FigureCell[]> Rows)
{
    /// <summary>What the picture says besides its rows; null if nothing.</summary>
    public string? Note { get; init; }

    public static FigureTable From(string caption, IReadOnlyList<string> columns, IEnumerable<FigureCell[]> rows) =>
        new(caption, columns, [.. rows]);

    /// <summary>The table as HTML: on a phone each row is a block, so every cell names its column.</summary>
    public override string ToString()
    {
        var table = new Markup().Add($"<table><caption class=\"visually-hidden\">{Caption}</caption>");
        table.Add($"<thead><tr>");
        foreach (var column in Columns)
        {
            table.Add($"<th scope=\"col\">{column}</th>");
        }

        table.Add($"</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            table.Add($"<tr><th scope=\"row\">{row[0].Words}</th>");
            for (var column = 1; column < row.Length; column++)
            {
                WriteCell(table, Columns[column], row[column]);
            }

            table.Add($"</tr>");
        }

        table.Add($"</tbody></table>");
        return (Note is { } note ? table.Add($"<p>{note}</p>") : table).ToString();
    }

    private static void WriteCell(Markup table, string column, FigureCell cell)
    {
        if (cell.IsFact)
        {
            table.Add($"<td data-label=\"{column}\"><span class=\"fact\">{cell.Words}</span></td>");
        }
        else
        {
            table.Add($"<td data-label=\"{column}\">{cell.Words}</td>");
        }
    }
}

/// <summary>A cell of a <see cref="FigureTable"/>.</summary>
/// <param name="Words">What it says.</param>
/// <param name="IsFact">Whether it shows a fact with a number.</param>
internal sealed record FigureCell(string Words, bool IsFact = false);

namespace CollagenInfo.Content.Figures;

/// <summary>The table that says the same as a picture: on a phone each row is a block, so every cell names its column.</summary>
internal static class FigureTable
{
    /// <summary>Writes a table whose first column names the rows.</summary>
    public static Markup Of(string caption, string[] columns, IEnumerable<FigureCell[]> rows)
    {
        var table = new Markup().Add($"<table role=\"table\"><caption class=\"visually-hidden\">{caption}</caption>");
        table.Add($"<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in columns)
        {
            table.Add($"<th role=\"columnheader\" scope=\"col\">{column}</th>");
        }

        table.Add($"</tr></thead><tbody role=\"rowgroup\">");
        foreach (var row in rows)
        {
            table.Add($"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{row[0].Words}</th>");
            for (var column = 1; column < row.Length; column++)
            {
                WriteCell(table, columns[column], row[column]);
            }

            table.Add($"</tr>");
        }

        return table.Add($"</tbody></table>");
    }

    private static void WriteCell(Markup table, string column, FigureCell cell)
    {
        if (cell.IsFact)
        {
            table.Add($"<td role=\"cell\" data-label=\"{column}\"><span class=\"fact\">{cell.Words}</span></td>");
        }
        else
        {
            table.Add($"<td role=\"cell\" data-label=\"{column}\">{cell.Words}</td>");
        }
    }
}

/// <summary>A cell of such a table.</summary>
/// <param name="Words">What it says.</param>
/// <param name="IsFact">It says what a fact with a number says.</param>
internal sealed record FigureCell(string Words, bool IsFact = false);

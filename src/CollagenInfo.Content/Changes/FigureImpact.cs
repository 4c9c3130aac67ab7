using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Changes;

/// <summary>What readers would see otherwise in a picture that is drawn from facts.</summary>
internal static class FigureImpact
{
    /// <summary>The rows that differ; without any, that the picture is drawn otherwise.</summary>
    public static IEnumerable<ImpactLine> Between(FigureDrawing? before, FigureDrawing? after, int line)
    {
        var (old, now) = (RowsOf(before), RowsOf(after));
        List<ImpactLine> rows =
        [
            .. old
                .Keys.Union(now.Keys)
                .Where(name => old.GetValueOrDefault(name) != now.GetValueOrDefault(name))
                .Select(name => Line(name, old.GetValueOrDefault(name, ""), now.GetValueOrDefault(name, ""))),
        ];
        return rows.Count == 0 && before?.Picture.ToString() != after?.Picture.ToString()
            ? [Line((after ?? before)!.Table.Caption, "the picture as it is", "the picture drawn anew")]
            : rows;

        ImpactLine Line(string subject, string was, string comes) => new(ImpactKind.Picture, subject, was, comes, line);
    }

    /// <summary>The rows of its table by their names; a name may stand there twice.</summary>
    private static Dictionary<string, string> RowsOf(FigureDrawing? drawing)
    {
        var rows = (drawing?.Table.Rows ?? [])
            .GroupBy(row => row[0].Words)
            .ToDictionary(same => same.Key, same => string.Join("; ", same.Select(row => string.Join(", ", row.Skip(1).Select(WordsOf)))));
        if (drawing?.Table.Note is { } note)
        {
            rows[drawing.Table.Caption] = note;
        }

        return rows;
    }

    private static string WordsOf(FigureCell cell) => cell.Words;
}

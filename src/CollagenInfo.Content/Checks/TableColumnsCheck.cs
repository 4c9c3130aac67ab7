using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A table has a head for each of its columns: a stroke too many moves a number below the wrong one, or below none.</summary>
internal sealed class TableColumnsCheck : IPageCheck
{
    public IReadOnlyList<Rule> Rules { get; } = [TextMarks.Leftover];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page.Passages.SelectMany(row => Check(row, page.File));

    private static IEnumerable<ContentProblem> Check(Passage row, string file)
    {
        var cells = row.Columns.Count == 0 ? [] : row.Text.Split(Passage.BetweenCells);
        for (var at = 1; at < cells.Length && at < row.Columns.Count; at++)
        {
            if (string.IsNullOrWhiteSpace(row.Columns[at]) && !string.IsNullOrWhiteSpace(cells[at]))
            {
                return
                [
                    TextMarks.Leftover.Broken(
                        file,
                        row.Line,
                        $"The cell '{cells[at].Trim()}' stands below no head of a column.",
                        "Write as many cells as the table has heads, or give the column a head; a stroke in a text is written \\|."
                    ),
                ];
            }
        }

        return [];
    }
}

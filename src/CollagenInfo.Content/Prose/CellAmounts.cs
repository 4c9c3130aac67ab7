using System.Buffers;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Prose;

/// <summary>Reads the numbers of a table row whose unit stands in the head of their column: "2.0" below "Length (mm)".</summary>
internal static class CellAmounts
{
    private static readonly SearchValues<char> LettersOfNumbers = SearchValues.Create("0123456789.,–- to");

    public static IEnumerable<WrittenQuantity> In(Sentence row)
    {
        var start = 0;
        foreach (var (cell, head) in row.Text.Split(Passage.BetweenCells).Zip(row.Passage.Columns))
        {
            if (IsNumber(cell) && UnitIn(head) is { } unit)
            {
                var written = $"{cell} {unit}";
                foreach (var amount in QuantityReader.FindIn(written, Tokenizer.WordsAndNumbers(written)))
                {
                    yield return amount with
                    {
                        Start = start + amount.Start,
                        End = start + Math.Min(amount.End, cell.Length),
                    };
                }
            }

            start += cell.Length + Passage.BetweenCells.Length;
        }
    }

    /// <summary>One number, or two with a dash or a "to" between them.</summary>
    private static bool IsNumber(string cell) =>
        cell.AsSpan().ContainsAnyInRange('0', '9') && !cell.AsSpan().ContainsAnyExcept(LettersOfNumbers);

    private static string? UnitIn(string head) =>
        Tokenizer.WordsAndNumbers(head).Select(word => word.Text).LastOrDefault(WrittenUnits.IsName);
}

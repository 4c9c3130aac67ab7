namespace CollagenInfo.Content.Language;

/// <summary>The number of letters to insert, delete, change or swap with a neighbor to turn one word into another.</summary>
internal static class EditDistance
{
    private const int MostOnStack = 200;

    /// <summary>The distance, or any number above <paramref name="most"/> as soon as it is certain to be larger.</summary>
    public static int Between(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most)
        {
            return most + 1;
        }

        var width = to.Length + 1;
        var rows = 3 * width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var (before, last, row) = (0, width, 2 * width);
        for (var at = 0; at <= to.Length; at++)
        {
            rows[last + at] = at;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            if (Fill(rows[row..], rows[last..], rows[before..], from, to, i) > most)
            {
                return most + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return rows[last + to.Length];
    }

    /// <summary>Fills a row of the table and returns its lowest number.</summary>
    private static int Fill(
        Span<int> row,
        ReadOnlySpan<int> last,
        ReadOnlySpan<int> before,
        ReadOnlySpan<char> from,
        ReadOnlySpan<char> to,
        int i
    )
    {
        var lowest = row[0] = i;
        for (var j = 1; j <= to.Length; j++)
        {
            var cheapest = Math.Min(last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
            {
                cheapest = Math.Min(cheapest, before[j - 2] + 1);
            }

            row[j] = cheapest;
            lowest = Math.Min(lowest, cheapest);
        }

        return lowest;
    }
}

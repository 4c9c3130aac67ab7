namespace CollagenInfo.Content.Search;

/// <summary>How many letters have to be inserted, dropped, changed or swapped with a neighbor to make one word into another.</summary>
internal static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The number, or more than <paramref name="most"/> as soon as that is certain.</summary>
    public static int Between(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int most)
    {
        if (from.Length > LongestWord || to.Length > LongestWord)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows[..(LongestWord + 1)];
        var last = rows[(LongestWord + 1)..(2 * (LongestWord + 1))];
        var row = rows[(2 * (LongestWord + 1))..];
        for (var at = 0; at <= to.Length; at++)
        {
            last[at] = at;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            if (Fill(row, last, before, from, to, i) > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[to.Length];
    }

    /// <summary>Fills a row of the table, and gives its lowest number.</summary>
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

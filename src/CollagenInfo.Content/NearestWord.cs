namespace CollagenInfo.Content;

/// <summary>Finds what an author most likely meant by a misspelt word.</summary>
public static class NearestWord
{
    /// <summary>The known word with the fewest letters different, or null if none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();

        return nearest.candidate is not null && nearest.distance <= Math.Max(2, word.Length / 3) ? nearest.candidate : null;
    }

    /// <summary>Letters to insert, drop, change or swap with a neighbour to make one word into the other.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Cheapest(i, j);
            }
        }

        return rows[from.Length, to.Length];

        int Cheapest(int i, int j)
        {
            var change = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            var cheapest = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            return swapped ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
        }
    }
}

namespace CollagenInfo.Content.Changes;

/// <summary>Finds which of some removed sentences became which of some added ones, by the words that they share.</summary>
internal static class SentencePairs
{
    /// <summary>With less in common, a sentence is another one.</summary>
    private const double LeastShare = 0.4;

    /// <summary>Where more was rewritten, nobody looks for pairs.</summary>
    private const int MostComparisons = 100_000;

    /// <summary>The sentences in order: those that became another as changed, the rest as removed or added.</summary>
    public static IEnumerable<SentenceChange> Of(TextPiece[] removed, TextPiece[] added)
    {
        var (at, now) = (0, 0);
        foreach (var (old, pair) in Pairs(removed, added).Append((removed.Length, added.Length)))
        {
            for (; at < old; at++)
            {
                yield return new SentenceChange(ChangeKind.Removed, removed[at].Text, "", removed[at].Place!);
            }

            for (; now < pair; now++)
            {
                yield return new SentenceChange(ChangeKind.Added, "", added[now].Text, added[now].Place!);
            }

            if (at < removed.Length && now < added.Length)
            {
                yield return new SentenceChange(ChangeKind.Changed, removed[at++].Text, added[now].Text, added[now++].Place!);
            }
        }
    }

    /// <summary>The pairs that share the most words in all, without any two crossing.</summary>
    private static List<(int Old, int New)> Pairs(TextPiece[] removed, TextPiece[] added)
    {
        var pairs = new List<(int, int)>();
        if ((long)removed.Length * added.Length is 0 or > MostComparisons)
        {
            return pairs;
        }

        var (words, newWords) = (Array.ConvertAll(removed, WordsOf), Array.ConvertAll(added, WordsOf));
        var share = new double[removed.Length, added.Length];
        var best = new double[removed.Length + 1, added.Length + 1];
        for (var old = removed.Length - 1; old >= 0; old--)
        {
            for (var now = added.Length - 1; now >= 0; now--)
            {
                share[old, now] =
                    removed[old].Place!.Kind != added[now].Place!.Kind ? 0
                    : removed[old].Place!.Kind is PlaceKind.Key ? (removed[old].Place!.Heading == added[now].Place!.Heading ? 1 : 0)
                    : Share(words[old], newWords[now]);
                var together = share[old, now] >= LeastShare ? share[old, now] + best[old + 1, now + 1] : 0;
                best[old, now] = Math.Max(together, Math.Max(best[old + 1, now], best[old, now + 1]));
            }
        }

        for (var (old, now) = (0, 0); old < removed.Length && now < added.Length;)
        {
            if (share[old, now] >= LeastShare && share[old, now] + best[old + 1, now + 1] >= best[old, now])
            {
                pairs.Add((old++, now++));
            }
            else if (best[old + 1, now] >= best[old, now + 1])
            {
                old++;
            }
            else
            {
                now++;
            }
        }

        return pairs;
    }

    private static string[] WordsOf(TextPiece piece) =>
        [
            .. WordPairs
                .PartsOf(piece.Text)
                .Where(part => char.IsLetterOrDigit(part[0]) || part[0] == '{')
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>How much of two sentences is the same words, from 0 to 1.</summary>
    private static double Share(string[] words, string[] others)
    {
        var (at, other, shared) = (0, 0, 0);
        while (at < words.Length && other < others.Length)
        {
            var order = StringComparer.OrdinalIgnoreCase.Compare(words[at], others[other]);
            shared += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return words.Length + others.Length == 0 ? 0 : 2.0 * shared / (words.Length + others.Length);
    }
}

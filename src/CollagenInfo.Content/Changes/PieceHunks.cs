namespace CollagenInfo.Content.Changes;

/// <summary>The differences of two texts that are parted into pieces.</summary>
internal static class PieceHunks
{
    /// <summary>
    /// The changes, with at least one sentence that stayed between each two. Sentences are compared without the spaces between them,
    /// which are all alike. What was inserted or deleted takes the space there with it, so that it touches whatever else happens
    /// between the same two sentences.
    /// </summary>
    public static IReadOnlyList<Hunk> AllBetween(IReadOnlyList<TextPiece> before, IReadOnlyList<TextPiece> after)
    {
        var hunks = new List<Hunk>();
        var (start, newStart) = (0, 0);
        foreach (var (end, newEnd) in Kept(before, after).Append((before.Count, after.Count)))
        {
            var (old, now) = (PiecesIn(before, start, end), PiecesIn(after, newStart, newEnd));
            if (!old.Select(piece => piece.Text).SequenceEqual(now.Select(piece => piece.Text)))
            {
                var isRewritten = old.Exists(IsWritten) && now.Exists(IsWritten);
                var first = isRewritten && IsSameSpace(old[0], now[0]) ? 1 : 0;
                var last = isRewritten && IsSameSpace(old[^1], now[^1]) ? 1 : 0;
                hunks.Add(new Hunk(start + first, old.Count - first - last, newStart + first, now.Count - first - last));
            }

            (start, newStart) = (end + 1, newEnd + 1);
        }

        return hunks;
    }

    /// <summary>The places of each sentence that stayed.</summary>
    private static IEnumerable<(int Old, int New)> Kept(IReadOnlyList<TextPiece> before, IReadOnlyList<TextPiece> after)
    {
        var (old, now) = (Written(before), Written(after));
        var (at, newAt) = (0, 0);
        foreach (var hunk in Hunk.AllBetween([.. old.Select(place => before[place].Text)], [.. now.Select(place => after[place].Text)]))
        {
            while (at < hunk.Start)
            {
                yield return (old[at++], now[newAt++]);
            }

            (at, newAt) = (hunk.End, hunk.NewEnd);
        }

        while (at < old.Count)
        {
            yield return (old[at++], now[newAt++]);
        }
    }

    private static List<int> Written(IReadOnlyList<TextPiece> pieces) =>
        [.. Enumerable.Range(0, pieces.Count).Where(place => IsWritten(pieces[place]))];

    private static List<TextPiece> PiecesIn(IReadOnlyList<TextPiece> pieces, int start, int end) =>
        [.. pieces.Skip(start).Take(end - start)];

    private static bool IsWritten(TextPiece piece) => piece.Place is not null;

    private static bool IsSameSpace(TextPiece piece, TextPiece other) => !IsWritten(piece) && !IsWritten(other) && piece.Text == other.Text;
}

namespace CollagenInfo.Content.Changes;

/// <summary>Merges three versions of a text that is parted into pieces.</summary>
/// <remarks>
/// Changes of both sides that touch are one region, as in git: taken if they are equal, otherwise a conflict. Everything else is taken
/// from the side that changed it.
/// </remarks>
internal sealed class PieceMerge
{
    private readonly IReadOnlyList<TextPiece> pieces;
    private readonly Side mine;
    private readonly Side theirs;
    private readonly List<(MergeRegion Region, int First, int Last)> regions = [];

    private PieceMerge(IReadOnlyList<TextPiece> pieces, Side mine, Side theirs) =>
        (this.pieces, this.mine, this.theirs) = (pieces, mine, theirs);

    public static IEnumerable<MergeRegion> Of(
        IReadOnlyList<TextPiece> before,
        IReadOnlyList<TextPiece> mine,
        IReadOnlyList<TextPiece> theirs
    )
    {
        var merge = new PieceMerge(before, new Side(before, mine), new Side(before, theirs));
        merge.Merge();
        return merge.Read();
    }

    private void Merge()
    {
        var at = 0;
        while (Math.Min(mine.NextStart, theirs.NextStart) is var start and < int.MaxValue)
        {
            Add(at, start);
            at = start;
            for (var took = true; took;)
            {
                took = mine.TakeUpTo(ref at) | theirs.TakeUpTo(ref at);
            }

            Add(start, at);
        }

        Add(at, pieces.Count);
    }

    /// <summary>Adds the region of some pieces of the base and of what stands in their place.</summary>
    private void Add(int start, int end)
    {
        var (ours, others) = (mine.PiecesUpTo(end), theirs.PiecesUpTo(end));
        var before = pieces.Skip(start).Take(end - start).ToList();
        var place = before.Concat(ours).Concat(others).Select(piece => piece.Place).FirstOrDefault(place => place is not null)
            ?? pieces.Take(start).LastOrDefault(piece => piece.Place is not null)?.Place
            ?? new TextPlace(PlaceKind.Mark, "", 0);
        var isWritten = before.Exists(piece => piece.Place is not null);
        regions.Add(
            (
                MergeRegion.From(TextOf(before), TextOf(ours), TextOf(others), place),
                ParagraphAt(isWritten ? start : start - 1),
                ParagraphAt(isWritten ? end - 1 : end)
            )
        );
    }

    private int ParagraphAt(int piece) => pieces.Count == 0 ? 0 : pieces[Math.Clamp(piece, 0, pieces.Count - 1)].Paragraph;

    /// <summary>The regions, those marked whose paragraph was changed by the other side, too.</summary>
    private IEnumerable<MergeRegion> Read() =>
        regions.Select(at =>
            at.Region with
            {
                NeedsReading =
                    at.Region.Origin is MergeOrigin.Mine or MergeOrigin.Theirs
                    && regions.Exists(other =>
                        other.First <= at.Last
                        && at.First <= other.Last
                        && other.Region.Origin is MergeOrigin.Mine or MergeOrigin.Theirs or MergeOrigin.Conflict
                        && other.Region.Origin != at.Region.Origin
                    ),
            }
        );

    private static string TextOf(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    /// <summary>The changes of one side, which are taken from the first to the last.</summary>
    private sealed class Side(IReadOnlyList<TextPiece> before, IReadOnlyList<TextPiece> after)
    {
        private readonly IReadOnlyList<Hunk> hunks = PieceHunks.AllBetween(before, after);

        private int next;
        private int at;

        /// <summary>Where its next change begins in the base.</summary>
        public int NextStart => next < hunks.Count ? hunks[next].Start : int.MaxValue;

        /// <summary>Takes the next change if it begins at that place of the base or before, and moves the place behind it.</summary>
        public bool TakeUpTo(ref int end)
        {
            if (NextStart > end)
            {
                return false;
            }

            end = Math.Max(end, hunks[next++].End);
            return true;
        }

        /// <summary>Its pieces from where it was asked last to what stands in place of the base up to there.</summary>
        public List<TextPiece> PiecesUpTo(int end)
        {
            var from = at;
            at = end + (next == 0 ? 0 : hunks[next - 1].NewEnd - hunks[next - 1].End);
            return [.. after.Skip(from).Take(at - from)];
        }
    }
}

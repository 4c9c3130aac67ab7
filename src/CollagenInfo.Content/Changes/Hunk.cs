using DiffPlex;
using DiffPlex.Chunkers;

namespace CollagenInfo.Content.Changes;

/// <summary>A run of pieces in place of which the other text has another run; one of the two may be empty.</summary>
/// <param name="Start">Where it begins in the text before.</param>
/// <param name="Count">How many pieces it had.</param>
/// <param name="NewStart">Where it begins in the text after.</param>
/// <param name="NewCount">How many pieces it has.</param>
internal sealed record Hunk(int Start, int Count, int NewStart, int NewCount)
{
    private const string Before = nameof(Before);
    private const string After = nameof(After);

    public int End => Start + Count;

    public int NewEnd => NewStart + NewCount;

    /// <summary>How many pairs of pieces are compared at most; beyond, all between the common beginning and end differs.</summary>
    private const long MostPairs = 25_000_000;

    /// <summary>The differences of two texts that are parted already; two of them never touch.</summary>
    public static IReadOnlyList<Hunk> AllBetween(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        (long)before.Count * after.Count > MostPairs
            ? [.. new[] { Whole(before, after) }.Where(hunk => hunk.Count + hunk.NewCount > 0)]
            :
            [
                // DiffPlex asks for the pieces of each text by the text itself, so a name does as well.
                .. new Differ()
                    .CreateDiffs(Before, After, false, false, new CustomFunctionChunker(text => text == Before ? before : after))
                    .DiffBlocks.Select(block => new Hunk(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB)),
            ];

    private static Hunk Whole(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var first = 0;
        while (first < shorter && before[first] == after[first])
        {
            first++;
        }

        var last = 0;
        while (last < shorter - first && before[^(last + 1)] == after[^(last + 1)])
        {
            last++;
        }

        return new Hunk(first, before.Count - first - last, first, after.Count - first - last);
    }
}

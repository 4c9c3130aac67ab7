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

    /// <summary>The differences of two texts that are parted already; two of them never touch.</summary>
    public static IReadOnlyList<Hunk> AllBetween(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        [
            // DiffPlex asks for the pieces of each text by the text itself, so a name does as well.
            .. new Differ()
                .CreateDiffs(Before, After, false, false, new CustomFunctionChunker(text => text == Before ? before : after))
                .DiffBlocks.Select(block => new Hunk(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB)),
        ];
}

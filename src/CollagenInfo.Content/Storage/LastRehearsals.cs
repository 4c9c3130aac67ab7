namespace CollagenInfo.Content.Storage;

/// <summary>The last rehearsals, as long as nothing in the folder changes.</summary>
internal sealed class LastRehearsals
{
    /// <summary>As many as the changes that a few people look at in one moment.</summary>
    private const int Most = 4;

    private readonly Lock changing = new();
    private readonly LinkedList<Remembered> last = new();

    /// <summary>What the same edits to the same folder gave; null if that is not remembered.</summary>
    public Rehearsal? Find(ContentSnapshot before, IReadOnlyList<ContentProblem> problems, IReadOnlyList<FileEdit> edits)
    {
        lock (changing)
        {
            return last.FirstOrDefault(known =>
                known.Before == before && known.Problems == problems && IsSame(known.Edits, edits)
            )?.Rehearsal;
        }
    }

    public Rehearsal Add(ContentSnapshot before, IReadOnlyList<ContentProblem> problems, IReadOnlyList<FileEdit> edits, Rehearsal rehearsal)
    {
        lock (changing)
        {
            // What was rehearsed with another folder would hold its library in memory for nothing.
            if (last.First?.Value.Before != before || last.Count == Most)
            {
                last.Clear();
            }

            last.AddFirst(new Remembered(before, problems, edits, rehearsal));
        }

        return rehearsal;
    }

    private static bool IsSame(IReadOnlyList<FileEdit> one, IReadOnlyList<FileEdit> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(FileEdit one, FileEdit other) =>
        one.Path == other.Path && one.Bytes is null == other.Bytes is null && one.Bytes.AsSpan().SequenceEqual(other.Bytes);

    private sealed record Remembered(
        ContentSnapshot Before,
        IReadOnlyList<ContentProblem> Problems,
        IReadOnlyList<FileEdit> Edits,
        Rehearsal Rehearsal
    );
}

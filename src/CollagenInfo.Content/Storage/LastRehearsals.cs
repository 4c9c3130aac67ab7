namespace CollagenInfo.Content.Storage;

/// <summary>The last rehearsals, as long as nothing in the folder changes and it is the same day: some rules ask for that.</summary>
internal sealed class LastRehearsals
{
    /// <summary>As many as the changes that a few people look at in one moment.</summary>
    private const int Most = 4;

    private readonly Lock changing = new();
    private readonly LinkedList<Remembered> last = new();

    /// <summary>What the same edits at the same moment gave; null if that is not remembered.</summary>
    public Rehearsal? Find(Moment moment, IReadOnlyList<FileEdit> edits)
    {
        lock (changing)
        {
            return last.FirstOrDefault(known => known.Moment == moment && IsSame(known.Edits, edits))?.Rehearsal;
        }
    }

    public Rehearsal Add(Moment moment, IReadOnlyList<FileEdit> edits, Rehearsal rehearsal)
    {
        lock (changing)
        {
            // What was rehearsed with another folder would hold its library in memory for nothing.
            if (last.First?.Value.Moment.Before != moment.Before || last.Count == Most)
            {
                last.Clear();
            }

            last.AddFirst(new Remembered(moment, edits, rehearsal));
        }

        return rehearsal;
    }

    private static bool IsSame(IReadOnlyList<FileEdit> one, IReadOnlyList<FileEdit> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(FileEdit one, FileEdit other) =>
        one.Path == other.Path && one.Bytes is null == other.Bytes is null && one.Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <summary>The folder, its problems, and the day at the clinic.</summary>
    public sealed record Moment(ContentSnapshot Before, IReadOnlyList<ContentProblem> Problems, DateOnly Today);

    private sealed record Remembered(Moment Moment, IReadOnlyList<FileEdit> Edits, Rehearsal Rehearsal);
}

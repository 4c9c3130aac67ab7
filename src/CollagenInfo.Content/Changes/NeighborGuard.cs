namespace CollagenInfo.Content.Changes;

/// <summary>Compares sentences that stand beside each other as one text, however it is parted.</summary>
/// <param name="sentences">How two sentences are compared.</param>
internal sealed class NeighborGuard(SentenceGuard sentences)
{
    /// <summary>Whether sentences say the same together but end at other places, where nothing depends on that.</summary>
    public bool IsPartedOtherwise(IReadOnlyList<SentenceChange> changes)
    {
        var (old, now) = (TextsOf(changes, change => change.Before), TextsOf(changes, change => change.After));
        var before = old.ConvertAll(text => SharedLinks.AsOneWord(text, string.Concat(now)).Before);
        var after = now.ConvertAll(text => SharedLinks.AsOneWord(string.Concat(old), text).After);
        return sentences.KeepsLinks(Together(old), Together(now))
            && (
                sentences.Clauses.SayTheSame(before, after)
                || (before.Count > after.Count && IsParted(after, before))
                || (before.Count < after.Count && IsParted(before, after))
            );
    }

    /// <summary>Whether a sentence that shares few words with another stands in its place and says the same.</summary>
    public bool IsWrittenAnew(IReadOnlyList<SentenceChange> changes) =>
        changes is [{ Kind: ChangeKind.Removed } old, { Kind: ChangeKind.Added } now]
        && sentences.Between(sentences.Read(old.Before), sentences.Read(now.After)).Count == 0;

    private static List<string> TextsOf(IReadOnlyList<SentenceChange> changes, Func<SentenceChange, string> version) =>
        AskedConditions.AsConditions([.. changes.Select(version).Where(text => text.Length > 0)]);

    private bool IsParted(List<string> joined, List<string> parted) =>
        PartedSentence.Is(joined.ConvertAll(sentences.Read), Together(joined), parted.ConvertAll(sentences.Read))
        || (
            joined is [var whole]
            && PartedSentence.AsOne(parted) is { } one
            && !parted.Exists(sentence => sentences.Read(sentence) is { HasScope: true } or { HasBounds: true })
            && sentences.SaysTheSame(sentences.Read(whole), sentences.Read(one))
        );

    private GuardSentence Together(IEnumerable<string> texts) => sentences.Read(string.Join(' ', texts));
}

namespace CollagenInfo.Content.Changes;

/// <summary>What became of a sentence.</summary>
public enum ChangeKind
{
    /// <summary>It is in both texts.</summary>
    Same,

    /// <summary>It says something else, or says it otherwise.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>A sentence, heading, row, key or line, before and after.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">As it was; empty if it is new.</param>
/// <param name="After">As it is; empty if it is gone.</param>
/// <param name="Place">Where it stands in the text after; if it is gone, where it stood.</param>
public sealed record SentenceChange(ChangeKind Kind, string Before, string After, TextPlace Place)
{
    /// <summary>Its words, those that differ marked.</summary>
    public IReadOnlyList<WordSpan> Words => WordPairs.Between(Before, After);
}

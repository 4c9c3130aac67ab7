namespace CollagenInfo.Content.Changes;

/// <summary>What became of some words.</summary>
public enum SpanKind
{
    /// <summary>They are in both texts.</summary>
    Kept,

    /// <summary>They are in the text before only.</summary>
    Deleted,

    /// <summary>They are in the text after only.</summary>
    Inserted,
}

/// <summary>Words of a sentence that is not the same any more.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words, with the spaces around them.</param>
public sealed record WordSpan(SpanKind Kind, string Text);

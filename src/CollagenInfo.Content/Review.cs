namespace CollagenInfo.Content;

/// <summary>A clinician's sign-off of one exact text with the facts in it.</summary>
/// <param name="By">The clinician's name.</param>
/// <param name="Role">The role in which they signed.</param>
/// <param name="On">The day of the sign-off.</param>
/// <param name="Next">The day by which somebody should look again.</param>
/// <param name="Text">The fingerprint of the signed text, from <see cref="Rendering.SignedText.Fingerprint"/>.</param>
public sealed record Review(string By, string Role, DateOnly On, DateOnly Next, string Text)
{
    /// <summary>Who has read the last change since then, and not the whole page; null if nothing has changed since.</summary>
    public ConfirmedChange? Confirmed { get; init; }
}

/// <summary>That a clinician has read a change of a signed text. The day of the sign-off stays: editing is not reviewing.</summary>
/// <param name="By">The clinician's name.</param>
/// <param name="Role">The role in which they confirmed.</param>
/// <param name="On">The day on which they did.</param>
public sealed record ConfirmedChange(string By, string Role, DateOnly On);

/// <summary>The state of a page's clinical review.</summary>
public enum ReviewStatus
{
    /// <summary>No clinician has signed any version of the text.</summary>
    AwaitingSignOff,

    /// <summary>A clinician signed exactly this text with exactly these facts.</summary>
    Signed,

    /// <summary>The text or one of its facts has changed since a clinician signed.</summary>
    ChangedSinceReview,
}

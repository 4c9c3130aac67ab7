namespace CollagenInfo.Content;

/// <summary>A clinician's sign-off of one exact text with the facts in it.</summary>
/// <param name="By">The clinician's name.</param>
/// <param name="Role">In which role they signed.</param>
/// <param name="On">The day of the sign-off.</param>
/// <param name="Next">The day by which somebody should look again.</param>
/// <param name="Text">The fingerprint of what was signed, as <see cref="SignedText.Fingerprint"/> makes it.</param>
public sealed record Review(string By, string Role, DateOnly On, DateOnly Next, string Text);

/// <summary>What the page may say about its clinical review.</summary>
public enum ReviewStatus
{
    /// <summary>No clinician has signed any version of the text.</summary>
    AwaitingSignOff,

    /// <summary>A clinician signed exactly this text with exactly these facts.</summary>
    Signed,

    /// <summary>The text or one of its facts has changed since a clinician signed.</summary>
    ChangedSinceReview,
}

namespace CollagenInfo.Content;

/// <summary>A clinician's sign-off of one exact text with the facts in it.</summary>
/// <param name="By">The clinician's name.</param>
/// <param name="Role">The role in which they signed.</param>
/// <param name="On">The day of the sign-off.</param>
/// <param name="Next">The day by which somebody should look again.</param>
/// <param name="Text">The fingerprint of the signed text, from <see cref="Rendering.SignedText.Fingerprint"/>.</param>
public sealed record Review(string By, string Role, DateOnly On, DateOnly Next, string Text);

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

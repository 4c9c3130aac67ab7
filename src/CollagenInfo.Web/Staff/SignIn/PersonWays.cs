namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The ways in that somebody has.</summary>
/// <param name="Passkeys">How many passkeys.</param>
/// <param name="HasPassword">Whether a password with a code app.</param>
public sealed record PersonWays(int Passkeys, bool HasPassword);

namespace CollagenInfo.Content.Storage;

/// <summary>Writes sign-offs of tools into the text of <c>signed.yml</c>, and leaves every other byte of it as it is.</summary>
public static class SignedToolsEdit
{
    private const string Introduction = "# What clinicians have signed of the tools. Only the staff desk writes this file.\n";

    /// <summary>The text with the sign-off of a tool, in place of one that it may have.</summary>
    /// <param name="text">The text of the file; null if there is none yet.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="review">The sign-off.</param>
    public static YamlEdit Set(string? text, SitePage tool, Review review) =>
        ReviewKeys.Set(text ?? Introduction, SignedTool.NameOf(tool), review);
}

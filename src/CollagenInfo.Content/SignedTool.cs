namespace CollagenInfo.Content;

/// <summary>A clinician's sign-off of all that a tool can say, as <c>signed.yml</c> has it.</summary>
/// <param name="Name">The last part of the tool's address.</param>
/// <param name="Review">The sign-off.</param>
/// <param name="Line">The line of the file.</param>
public sealed record SignedTool(string Name, Review Review, int Line)
{
    /// <summary>The file, which only the desk writes.</summary>
    public const string File = "signed.yml";

    /// <summary>The name of a tool in that file: "is-this-normal".</summary>
    public static string NameOf(SitePage tool) => tool.Address[(PageAddress.Tools.Length + 1)..];
}

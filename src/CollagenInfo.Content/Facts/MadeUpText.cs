namespace CollagenInfo.Content.Facts;

/// <summary>What came with the program in <c>clinic.yml</c>. Names that end in <c>.example</c> are given to nobody.</summary>
/// <param name="Key">The key under which it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="Line">Its line.</param>
public sealed record MadeUpText(string Key, string Text, int Line)
{
    private const string ForExamples = ".example";

    /// <summary>Whether an address is one that nobody can have.</summary>
    public static bool Is(Uri address) => address.Host.EndsWith(ForExamples, StringComparison.OrdinalIgnoreCase);
}

namespace CollagenInfo.Content.Facts;

/// <summary>An address in <c>clinic.yml</c> that leads nowhere: names that end in <c>.example</c> are given to nobody.</summary>
/// <param name="Key">The key under which it stands.</param>
/// <param name="Text">The address.</param>
/// <param name="Line">Its line.</param>
public sealed record MadeUpAddress(string Key, string Text, int Line)
{
    private const string ForExamples = ".example";

    /// <summary>Whether an address is one that nobody can have.</summary>
    public static bool Is(Uri address) => address.Host.EndsWith(ForExamples, StringComparison.OrdinalIgnoreCase);
}

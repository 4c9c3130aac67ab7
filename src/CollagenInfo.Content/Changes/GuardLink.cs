using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>A link of a sentence.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Target">Where it leads.</param>
internal readonly partial record struct GuardLink(string Name, string Target)
{
    /// <summary>The link as it is written.</summary>
    public override string ToString() => $"[{Name}]({Target})";

    /// <summary>The links of a sentence in their order.</summary>
    public static IReadOnlyList<GuardLink> AllIn(string sentence) =>
        [.. Links().Matches(sentence).Select(link => new GuardLink(link.Groups["name"].Value, link.Groups["target"].Value.Trim()))];

    /// <summary>The sentence with the name of each link in its place.</summary>
    public static string NamedIn(string sentence) => Links().Replace(sentence, link => link.Groups["name"].Value);

    [GeneratedRegex(
        @"(?<!!)\[(?<name>[^\[\]]{0,400})\]\((?<target>[^()]{0,400})\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Links();
}

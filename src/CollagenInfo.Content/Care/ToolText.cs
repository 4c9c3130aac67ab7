using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace CollagenInfo.Content.Care;

/// <summary>
/// The exact words that a clinician signs of a tool: all that it can tell, in an order that does not depend on the files.
/// </summary>
public static class ToolText
{
    private const string Kind = "tool1:";

    /// <summary>A library never changes, so what its tools tell is worked out once.</summary>
    private static readonly ConditionalWeakTable<ContentLibrary, ConcurrentDictionary<string, string>> KnownFingerprints = [];

    /// <summary>
    /// The fingerprint that <c>signed.yml</c> keeps under <c>text</c>. It changes with every word and number that the tool can tell, and
    /// does not when a file is laid out anew or the clinic's phone number changes.
    /// </summary>
    public static string Fingerprint(ContentLibrary library, SitePage tool) =>
        KnownFingerprints
            .GetOrCreateValue(library)
            .GetOrAdd(tool.Address, _ => Kind + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(library, tool)))));

    /// <summary>What the tool can tell, in that order.</summary>
    public static IReadOnlyList<ToolSaying> InOrder(ContentLibrary library, SitePage tool) =>
        [.. ToolSaying.AllFrom(library, tool).OrderBy(saying => saying.Key, StringComparer.Ordinal).ThenBy(saying => saying.Kind)];

    // No text has a control character.
    private static string TextOf(ContentLibrary library, SitePage tool) =>
        string.Join(
            '\n',
            InOrder(library, tool).Select(saying => string.Join('\u0001', saying.Key, saying.Group, saying.Subject, saying.Words))
        );
}

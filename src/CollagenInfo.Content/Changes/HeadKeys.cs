using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>A key of the front matter with all of its lines, and the comments above it.</summary>
/// <param name="Name">The key; empty for comments behind the last one.</param>
/// <param name="Text">Its lines.</param>
internal sealed record HeadKey(string Name, string Text);

/// <summary>Parts front matter into its keys.</summary>
internal static partial class HeadKeys
{
    /// <summary>The keys in their order; null if a line belongs to no key, or a key stands there twice.</summary>
    public static IReadOnlyList<HeadKey>? FindIn(string yaml)
    {
        var keys = new List<HeadKey>();
        var comments = "";
        foreach (var line in TextPieces.Lines(yaml))
        {
            var key = Key().Match(line).Groups["key"];
            if (key.Success && keys.TrueForAll(other => other.Name != key.Value))
            {
                keys.Add(new HeadKey(key.Value, comments + line));
                comments = "";
            }
            else if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                comments += line;
            }
            else if (!key.Success && keys.Count > 0 && line[0] is ' ' or '\t' or '-' or ']' or '}')
            {
                keys[^1] = keys[^1] with { Text = keys[^1].Text + comments + line };
                comments = "";
            }
            else
            {
                return null;
            }
        }

        return comments.Length > 0 ? [.. keys, new HeadKey("", comments)] : keys;
    }

    [GeneratedRegex(
        @"^(?<key>[A-Za-z][\w-]{0,80})[ \t]{0,8}:(\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Key();
}

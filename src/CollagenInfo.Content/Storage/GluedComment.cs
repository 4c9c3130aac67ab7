using CollagenInfo.Content.Facts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// A <c>#</c> in a text without quotes, behind one space: to YAML a comment, to whoever wrote "Session # 2" a part of the title.
/// A comment that is meant stands behind two spaces.
/// </summary>
internal static class GluedComment
{
    /// <summary>What is cut off from a text; null if nothing is.</summary>
    /// <param name="yaml">The whole YAML.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="value">A value of it.</param>
    public static string? Behind(string yaml, string key, YamlScalarNode value)
    {
        var end = (int)value.End.Index;
        if (value.Style is not ScalarStyle.Plain || end > yaml.Length)
        {
            return null;
        }

        var rest = yaml.AsSpan(end);
        var line = rest[..(rest.IndexOf('\n') is >= 0 and var length ? length : rest.Length)].TrimEnd();
        return line.StartsWith(" #") && IsCutOff(key, value.Value ?? "", line[2..]) ? line[1..].ToString() : null;
    }

    /// <summary>
    /// Behind a number, a date or a name a comment is common; behind a sentence its end may be meant, and "#1" is hardly a comment.
    /// </summary>
    private static bool IsCutOff(string key, string text, ReadOnlySpan<char> comment) =>
        text.Length == 0
        || key is "title" or "summary"
        || (
            text.Any(char.IsLetter)
            && !Quantity.TryParse(text, out _)
            && (text.Contains(' ', StringComparison.Ordinal) || (comment.Length > 0 && char.IsLetterOrDigit(comment[0])))
        );
}

using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>Writes a text as YAML.</summary>
internal static class YamlValue
{
    private const string Key = "key";

    /// <summary>The text as its neighbors are written: plain or in single quotes if that reads back the same, else in double.</summary>
    /// <param name="value">The text.</param>
    /// <param name="style">How the neighbors are written.</param>
    /// <param name="isInBrackets">Whether it stands in a list or group in brackets, where a comma ends it.</param>
    public static string Write(string value, ScalarStyle style = ScalarStyle.Plain, bool isInBrackets = false)
    {
        var written = style switch
        {
            ScalarStyle.DoubleQuoted => Quoted(value),
            ScalarStyle.SingleQuoted => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
            _ => value,
        };
        return value.Length > 0 && value.AsSpan().IndexOfAny('\n', '\r') < 0 && ReadsBack(written, value, isInBrackets)
            ? written
            : Quoted(value);
    }

    private static bool ReadsBack(string written, string value, bool isInBrackets)
    {
        var tree = YamlTree.Parse(isInBrackets ? $"{Key}: [{written}]" : $"{Key}: {written}", new ProblemList(""));
        return tree?.Root.Children.Count == 1
            && tree.Find(isInBrackets ? [Key, "0"] : [Key]) is YamlScalarNode text
            && text.Value == value
            && text.Anchor.IsEmpty
            && text.Tag.IsEmpty;
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            quoted.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => @"\\",
                    '\n' => @"\n",
                    '\r' => @"\r",
                    '\t' => @"\t",
                    '\u0085' or '\u2028' or '\u2029' or '\ufeff' => Escaped(letter),
                    _ when char.IsControl(letter) => Escaped(letter),
                    _ => letter.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
}

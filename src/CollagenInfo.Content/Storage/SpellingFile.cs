using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>spelling.yml</c>: correctly spelled words, what short forms stand for, and sayings.</summary>
internal static class SpellingFile
{
    public static (IReadOnlyList<string> Right, IReadOnlyDictionary<string, string> Short, IReadOnlyList<string> Sayings) Parse(
        YamlMap file
    )
    {
        string[] words = [.. file.List("medical"), .. file.List("brands"), .. file.List("everyday")];
        var shorts = file.Map("short") is { } map
            ? map.Keys.ToFrozenDictionary(word => word, map.RequiredName, StringComparer.OrdinalIgnoreCase)
            : FrozenDictionary<string, string>.Empty;
        var sayings = file.List("sayings");
        file.RefuseOtherKeys();
        return (words, shorts, sayings);
    }
}

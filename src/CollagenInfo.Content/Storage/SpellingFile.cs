using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>spelling.yml</c>: correctly spelled words, and what short forms stand for.</summary>
internal static class SpellingFile
{
    public static (IReadOnlyList<string> Right, IReadOnlyDictionary<string, string> Short) Parse(YamlMap file)
    {
        string[] words = [.. file.List("medical"), .. file.List("brands"), .. file.List("everyday")];
        var shorts = file.Map("short") is { } map
            ? map.Keys.ToFrozenDictionary(word => word, map.RequiredName, StringComparer.OrdinalIgnoreCase)
            : FrozenDictionary<string, string>.Empty;
        file.RefuseOtherKeys();
        return (words, shorts);
    }
}

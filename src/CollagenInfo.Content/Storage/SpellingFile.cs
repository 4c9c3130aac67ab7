namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>spelling.yml</c>: lists of correctly spelled words.</summary>
internal static class SpellingFile
{
    public static IReadOnlyList<string> Parse(YamlMap file)
    {
        string[] words = [.. file.List("medical"), .. file.List("brands"), .. file.List("everyday")];
        file.RefuseOtherKeys();
        return words;
    }
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>vital.yml</c>: a list of lines for each page, under the name of its file.</summary>
internal static class VitalFile
{
    public static IReadOnlyList<VitalLine> Parse(YamlMap file) =>
        [.. file.Keys.SelectMany(page => file.List(page).Select(text => new VitalLine(page, text, file.LineOf(page))))];
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The format of <c>vital.yml</c>: a list of lines for each page, under the name of its file, and the other sentences of each page, one
/// on a line.
/// </summary>
internal static class VitalFile
{
    public static IReadOnlyList<VitalLine> Parse(YamlMap file) =>
        [
            .. file.Keys.Where(page => page != VitalLine.Others)
                .SelectMany(page => file.List(page).Select(text => new VitalLine(page, text, file.LineOf(page)))),
            .. file.Map(VitalLine.Others) is { } others ? others.Keys.SelectMany(page => OthersOf(page, others)) : [],
        ];

    private static IEnumerable<VitalLine> OthersOf(string page, YamlMap others) =>
        (others.Text(page) ?? "")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => new VitalLine(page, text, others.LineOf(page)) { MayChange = true });
}

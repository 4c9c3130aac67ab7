using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Guards;

/// <summary>The rules of the style sheets.</summary>
public partial class SheetTests
{
    private const string Folder = "src/CollagenInfo.Web/wwwroot/css";

    public static TheoryData<string> Sheets =>
        [.. RepositoryRoot.Files(Folder, ".css").Where(file => !file.EndsWith("/layers.css", StringComparison.Ordinal))];

    public static TheoryData<string> ColorlessSheets =>
        [.. RepositoryRoot.Files(Folder, ".css").Where(file => !file.EndsWith("/tokens.css", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_begins_by_naming_its_layer(string file)
    {
        var layers = File.ReadAllText(RepositoryRoot.PathOf($"{Folder}/layers.css"));

        var layer = Layer().Match(File.ReadAllText(RepositoryRoot.PathOf(file)));

        Assert.True(layer.Success, "The sheet does not begin with its layer.");
        Assert.Contains(layer.Groups["name"].Value, layers, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ColorlessSheets))]
    public void A_color_stands_among_the_tokens_only(string file) =>
        Assert.Empty(Color().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))).Select(match => match.Value));

    [GeneratedRegex(@"^@layer (?<name>[a-z]+) \{", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Layer();

    [GeneratedRegex(
        @"#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(black|white|red|gray|grey)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Color();
}

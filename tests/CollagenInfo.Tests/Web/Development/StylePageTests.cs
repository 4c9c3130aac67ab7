using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Web.Development;

/// <summary>The page that shows every block, and the one for those of the desk.</summary>
public sealed partial class StylePageTests
{
    private const string Folder = "src/CollagenInfo.Web/wwwroot/css";

    /// <summary>What belongs to whole pages, to paper or to a script.</summary>
    private static readonly HashSet<string> NoBlocks = ["base", "forced-colors", "print", "errors"];

    [Fact]
    public async Task Every_sheet_of_a_block_has_something_to_show()
    {
        await using var site = new Site().WithShippedContent().InDevelopment();
        var pages = new[] { await site.ReadAsync("/development/style"), await site.ReadAsync("/development/style/desk") };

        var shown = pages.SelectMany(page => page.All).SelectMany(part => part.ClassList).ToHashSet();

        var blocks = RepositoryRoot
            .Files(Folder, ".css")
            .Select(file => (Name: file[(Folder.Length + 1)..], Classes: ClassesIn(file)))
            .Where(sheet => sheet.Name.Contains('/', StringComparison.Ordinal) && !NoBlocks.Contains(sheet.Name.Split('/')[0]));
        Assert.Empty(blocks.Where(sheet => sheet.Classes.Count > 0 && !sheet.Classes.Overlaps(shown)).Select(sheet => sheet.Name));
    }

    private static HashSet<string> ClassesIn(string file) =>
        [.. Class().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\.(?<name>[a-z][a-z0-9_-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Class();
}

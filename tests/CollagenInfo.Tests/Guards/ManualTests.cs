using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Guards;

/// <summary>Keeps the manuals short, narrow and correct.</summary>
public partial class ManualTests
{
    private const string Map = "src/README.md";

    /// <summary>Every Markdown file that is not a page of the site.</summary>
    private static IEnumerable<string> Manuals =>
    [
        "README.md",
        "content/README.md",
        "tests/README.md",
        .. RepositoryRoot.Files("src", ".md"),
        .. RepositoryRoot.Files(".github", ".md"),
    ];

    [Fact]
    public void A_line_fits_a_narrow_window()
    {
        var lines = Manuals.SelectMany(manual => TextOf(manual).Split('\n').Select(line => (manual, line)));

        Assert.DoesNotContain(lines, at => at.line.Length > 130);
    }

    [Fact]
    public void The_front_page_is_short() => Assert.InRange(File.ReadLines(RepositoryRoot.PathOf("README.md")).Count(), 1, 150);

    [Fact]
    public void The_map_has_every_room_and_no_other()
    {
        var drawn = Room().Matches(FirstBlockOf(Map)).Select(room => room.Groups["name"].Value);
        var built = RepositoryRoot
            .Files("src", ".cs")
            .Select(file => file.Split('/'))
            .Where(path => path.Length == 4 && path[2] != "Properties")
            .Select(path => path[2])
            .Concat(["CollagenInfo.Content", "CollagenInfo.Web"]);

        Assert.Equal(built.Distinct().Order(StringComparer.Ordinal), drawn.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A manual without its code blocks, which cannot be wrapped.</summary>
    private static string TextOf(string manual) =>
        string.Concat(File.ReadAllText(RepositoryRoot.PathOf(manual)).Split("```").Where((_, place) => place % 2 == 0));

    private static string FirstBlockOf(string manual) => File.ReadAllText(RepositoryRoot.PathOf(manual)).Split("```")[1];

    [GeneratedRegex(@"(?<name>[A-Z][\w.]+)/", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Room();
}

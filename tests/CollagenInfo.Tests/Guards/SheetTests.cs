using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Guards;

/// <summary>The rules for style sheets.</summary>
public partial class SheetTests
{
    private const string Folder = "src/CollagenInfo.Web/wwwroot/css";

    public static TheoryData<string> Sheets => [.. Files.Where(IsLinked)];

    public static TheoryData<string> Parts => [.. Files.Where(file => !IsLinked(file))];

    public static TheoryData<string> ColorlessSheets => [.. Files.Where(file => !file.EndsWith("/tokens.css", StringComparison.Ordinal))];

    private static IEnumerable<string> Files => RepositoryRoot.Files(Folder, ".css");

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_begins_by_naming_its_layer(string file)
    {
        var layers = File.ReadLines(RepositoryRoot.PathOf($"{Folder}/site.css")).First();

        var layer = Layer().Match(File.ReadAllText(RepositoryRoot.PathOf(file)));

        Assert.True(layer.Success, "The part does not begin with its layer.");
        Assert.Contains(layer.Groups["name"].Value, layers, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_that_pages_link_is_a_list_of_parts_that_exist(string file)
    {
        var lines = File.ReadLines(RepositoryRoot.PathOf(file))
            .Where(line => line.Length > 0 && !line.StartsWith("@layer ", StringComparison.Ordinal));

        NotEmpty.All(lines, line => Assert.Contains(PartIn(line), Files));
    }

    [Fact]
    public void Every_part_is_in_a_sheet()
    {
        var imported = Files.Where(IsLinked).SelectMany(file => File.ReadLines(RepositoryRoot.PathOf(file))).Select(PartIn);

        Assert.Empty(Files.Where(file => !IsLinked(file)).Except(imported));
    }

    [Theory]
    [MemberData(nameof(ColorlessSheets))]
    public void A_color_stands_among_the_tokens_only(string file) =>
        Assert.Empty(Color().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))).Select(match => match.Value));

    [Fact]
    public void A_token_that_is_used_is_given_a_value_and_one_that_has_a_value_is_used()
    {
        var sheets = string.Concat(Files.Select(file => File.ReadAllText(RepositoryRoot.PathOf(file))));
        var drawings = RepositoryRoot
            .Files("src/CollagenInfo.Content/Figures", ".cs")
            .Select(file => File.ReadAllText(RepositoryRoot.PathOf(file)));
        var (given, used) = (NamesIn(Given(), sheets), NamesIn(Used(), sheets + string.Concat(drawings)));

        Assert.Empty(used.Except(given));
        Assert.Empty(given.Except(used));
    }

    /// <summary>A note that there is no network is read on any page that a patient has open.</summary>
    [Theory]
    [InlineData("site")]
    [InlineData("reading")]
    public void What_a_script_puts_on_a_page_of_patients_has_its_look_there(string sheet)
    {
        var scripts = RepositoryRoot
            .Files("src/CollagenInfo.Web/wwwroot", ".js")
            .Where(file => !file.Contains("/desk-", StringComparison.Ordinal));
        var rules = string.Concat(
            new[] { sheet, "suggestions" }
                .SelectMany(name => File.ReadLines(RepositoryRoot.PathOf($"{Folder}/{name}.css")).Where(line => Import().IsMatch(line)))
                .Select(line => File.ReadAllText(RepositoryRoot.PathOf(PartIn(line))))
        );

        var names = scripts
            .SelectMany(file => ClassInScript().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))))
            .SelectMany(match => match.Groups["names"].Value.Split(' '))
            .Distinct();

        NotEmpty.All(names, name => Assert.Matches($@"\.{name}\b", rules));
    }

    /// <summary>A browser takes an element that it does not know for a word of the text, and edges and distances break.</summary>
    [Fact]
    public void An_element_of_a_script_that_has_a_class_is_a_box()
    {
        var rules = string.Concat(Files.Select(file => File.ReadAllText(RepositoryRoot.PathOf(file))));
        var elements = RepositoryRoot
            .Files("src/CollagenInfo.Web", ".cshtml")
            .SelectMany(file => ElementOfScript().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))));

        NotEmpty.All(
            elements.Select(element => (Tag: element.Groups["tag"].Value, Class: element.Groups["class"].Value)).Distinct(),
            element => Assert.Matches($@"(?m)(^|,)\s*({element.Tag}|\.{element.Class})(,[^{{]*)?\s*\{{[^}}]*display: ", rules)
        );
    }

    private static IEnumerable<string> NamesIn(Regex token, string text) =>
        token.Matches(text).Select(match => match.Groups["name"].Value).Distinct();

    private static string PartIn(string line) => $"{Folder}/{Import().Match(line).Groups["part"].Value}";

    private static bool IsLinked(string file) => Path.GetDirectoryName(file) == Folder;

    [GeneratedRegex(@"^@import ""(?<part>[^""]+)"";$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex(@"^@layer (?<name>[a-z]+) \{", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Layer();

    [GeneratedRegex(@"class(Name: |=)""(?<names>[a-z_ -]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ClassInScript();

    [GeneratedRegex(@"<(?<tag>[a-z]+(-[a-z]+)+) class=""(?<class>[a-z_-]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ElementOfScript();

    [GeneratedRegex(@"[\s;{](?<name>--[a-z0-9-]+):", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Given();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Used();

    [GeneratedRegex(
        @"#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(black|white|red|gray|grey)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Color();
}

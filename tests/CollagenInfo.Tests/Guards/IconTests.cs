using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Guards;

/// <summary>The rules for icons, of which a mistyped name would break the page that it is on.</summary>
public partial class IconTests
{
    public static TheoryData<string> Names => [.. Icon.Names];

    [Fact]
    public void Every_icon_that_a_view_or_a_card_names_exists()
    {
        var named = RepositoryRoot
            .Files("src", ".cshtml")
            .SelectMany(file => Named().Matches(File.ReadAllText(RepositoryRoot.PathOf(file))))
            .Select(match => match.Groups["name"].Value);

        Assert.Empty(named.Concat(CareKind.OfArticles.Append(CareKind.Expected).Select(kind => kind.Icon)).Except(Icon.Names));
        Assert.Contains("worried", named);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_icon_is_hidden_from_screen_readers_and_takes_its_colors_from_the_sheet(string name)
    {
        var icon = Assert.Single(new HtmlParser().ParseDocument(Icon.Html(name)).Body!.Children);

        Assert.Equal(("true", "0 0 24 24", ""), (icon.GetAttribute("aria-hidden"), icon.GetAttribute("viewBox"), icon.TextContent));
        NotEmpty.All(icon.QuerySelectorAll("*"), shape => Assert.Null(shape.GetAttribute("fill") ?? shape.GetAttribute("stroke")));
        Assert.Empty(icon.QuerySelectorAll("[class]").Select(shape => shape.ClassName).Except(["icon__accent"]));
    }

    /// <summary>A line is 1.75 wide, so a shape that comes nearer to the edge than this would be cut off.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void An_icon_begins_inside_its_grid(string name) =>
        NotEmpty.All(Starts().Matches(Icon.Html(name)).SelectMany(match => match.Groups["at"].Captures), at =>
            Assert.InRange(double.Parse(at.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 23)
        );

    [GeneratedRegex(@"<icon name=""(?<name>[a-z-]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"d=""[Mm](?<at>[\d.]+)[ ,](?<at>[\d.]+)|(cx|cy)=""(?<at>[\d.]+)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Starts();
}

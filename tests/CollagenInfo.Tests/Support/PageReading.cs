using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Support;

/// <summary>Reads a page as a screen reader does.</summary>
internal static partial class PageReading
{
    public static string Words(this INode? node) => Spaces().Replace(node?.TextContent ?? "", " ").Trim();

    public static IEnumerable<string> Words(this IEnumerable<INode> nodes) => nodes.Select(node => node.Words());

    public static string Title(this IDocument page) => Assert.Single(page.QuerySelectorAll("h1")).Words();

    public static string? Description(this IDocument page) => page.QuerySelector("meta[name=description]")?.GetAttribute("content");

    public static IElement? Navigation(this IParentNode page, string name) => page.QuerySelector($"nav[aria-label='{name}']");

    /// <summary>The section with this heading.</summary>
    public static IElement? Section(this IDocument page, string heading) => page
        .QuerySelectorAll("section[aria-labelledby]")
        .SingleOrDefault(section => page.GetElementById(section.GetAttribute("aria-labelledby")!).Words() == heading);

    public static IEnumerable<string> Links(this IParentNode? part) =>
        (part?.QuerySelectorAll("a[href]") ?? Enumerable.Empty<IElement>()).Select(link => link.GetAttribute("href")!);

    public static IElement MainPart(this IDocument page) => Assert.Single(page.QuerySelectorAll("main"));

    public static IElement Text(this IDocument page) => Assert.Single(page.MainPart().QuerySelectorAll(".prose"));

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}

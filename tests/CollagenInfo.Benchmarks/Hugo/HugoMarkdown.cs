using System.Text.RegularExpressions;

namespace CollagenInfo.Benchmarks.Hugo;

/// <summary>An article as Hugo's authors would write it: facts, citations, blocks and links between articles are shortcodes.</summary>
internal static partial class HugoMarkdown
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Multiline;

    /// <summary>Rewrites a file of the content folder.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">Its path in the content folder, which its links are relative to.</param>
    public static string From(string text, string path)
    {
        var bodyStart = text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1;
        var head = text[..bodyStart]
            .Replace("\norder:", "\nweight:", StringComparison.Ordinal)
            .Replace("\nstatus: draft", "\ndraft: true", StringComparison.Ordinal);
        return head + Body(text[bodyStart..], path.Split('/')[0]);
    }

    private static string Body(string markdown, string topic)
    {
        var opened = Openings().Replace(markdown, open => Open(open.Groups["name"].Value, open.Groups["title"].Value));
        var closed = Closings().Replace(opened, "{{% /block %}}");
        var cited = Citations()
            .Replace(closed, cite => "{{< cite " + cite.Groups["ids"].Value.Replace(",", "", StringComparison.Ordinal) + " >}}");
        var linked = Links().Replace(cited, link => "](" + Target(link.Groups["file"].Value, topic) + link.Groups["anchor"].Value + ")");
        return Facts().Replace(linked, "{{< fact \"${key}\" >}}");
    }

    /// <summary>Hugo allows no shortcode in the arguments of another, so a fact in a title becomes plain text.</summary>
    private static string Open(string name, string title) =>
        "{{% block \"" + name + "\" \"" + Facts().Replace(title, "${key}") + "\" %}}";

    /// <summary>The address that Hugo gives to the file: plain text, so that Hugo need not look it up.</summary>
    private static string Target(string file, string topic)
    {
        var place = file.StartsWith("../", StringComparison.Ordinal) ? file[2..] : $"/{topic}/{file}";
        return place.Replace("/index.md", "/", StringComparison.Ordinal).Replace(".md", "/", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^::: ?(?<name>[a-z-]+) ?(?<title>[^\r\n""]*)$", Options)]
    private static partial Regex Openings();

    [GeneratedRegex(@"^:::$", Options)]
    private static partial Regex Closings();

    [GeneratedRegex(@"\[@(?<ids>[^\]]*)\]", Options)]
    private static partial Regex Citations();

    [GeneratedRegex(@"\]\((?<file>[a-z0-9./-]+\.md)(?<anchor>#[^)]*)?\)", Options)]
    private static partial Regex Links();

    [GeneratedRegex(@"\{\{ (?<key>[a-z0-9.-]+) \}\}", Options)]
    private static partial Regex Facts();
}

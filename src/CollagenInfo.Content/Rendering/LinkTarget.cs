using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Rendering;

/// <summary>Where a link in an article leads, judged by its address alone.</summary>
public abstract partial record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>Another site, a phone number or a mail address.</summary>
    public sealed record Outside(string Address) : LinkTarget;

    /// <summary>A page written as a file: an article, or a topic if <paramref name="Article"/> is null.</summary>
    public sealed record Page(Slug Topic, Slug? Article, string Anchor) : LinkTarget
    {
        /// <summary>The file, relative to the content folder.</summary>
        public string File => $"{Topic}/{Article?.ToString() ?? "index"}.md";
    }

    /// <summary>An address on the site, written from its root.</summary>
    public sealed record Site(string Path, string Anchor) : LinkTarget;

    /// <summary>A heading of the same page.</summary>
    public sealed record Here(string Anchor) : LinkTarget;

    /// <summary>An address that readers must not be sent to.</summary>
    public sealed record Refused(string Reason) : LinkTarget;

    /// <summary>Parses the address of a link in a file.</summary>
    /// <param name="address">The address as its author wrote it.</param>
    /// <param name="file">The file, relative to the content folder.</param>
    public static LinkTarget Parse(string address, string file)
    {
        if (
            address.Length == 0
            || address.Any(char.IsControl)
            || address.Contains('\\')
            || address.StartsWith("//", StringComparison.Ordinal)
        )
        {
            return new Refused("it is not an address");
        }

        if (Scheme().Match(address) is { Success: true } scheme)
        {
            return scheme.Groups["scheme"].Value.ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO" or "TEL"
                ? new Outside(address)
                : new Refused($"'{scheme.Value}' is not allowed; links begin with https:, http:, mailto:, tel: or a file of the site");
        }

        var hash = address.IndexOf('#');
        var (path, anchor) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        return path switch
        {
            "" => new Here(anchor),
            ['/', ..] => new Site(path, anchor),
            _ => ReadFile(path, anchor, file),
        };
    }

    private static LinkTarget ReadFile(string path, string anchor, string file)
    {
        var places = new List<string>(file.Split('/')[..^1]);
        foreach (var step in path.Split('/').Where(step => step is not ("" or ".")))
        {
            if (step is not "..")
            {
                places.Add(step);
            }
            else if (places.Count == 0)
            {
                return new Refused("it leads out of the content folder");
            }
            else
            {
                places.RemoveAt(places.Count - 1);
            }
        }

        return ArticleFileName.TryParse(string.Join('/', places)) is var (topic, article)
            ? new Page(topic, places[^1] == "index.md" ? null : article, anchor)
            : new Refused("it names no article; write the article's file, for example ../aftercare/day-by-day.md");
    }

    /// <summary>To a browser, anything before a colon that comes before the first slash is a scheme.</summary>
    [GeneratedRegex(
        @"^\s*(?<scheme>[^/?#:]*):",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Scheme();
}

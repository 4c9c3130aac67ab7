namespace CollagenInfo.Content.Storage;

/// <summary>The YAML head of a Markdown file, between two lines of three hyphens, and the body below it.</summary>
/// <param name="Keys">The keys of the head.</param>
/// <param name="Body">The Markdown below the head.</param>
internal sealed record FrontMatter(YamlMap Keys, Body Body)
{
    /// <summary>Splits a file; null, with a problem, if its head is missing or cannot be read.</summary>
    public static FrontMatter? Split(string text, string file, ProblemList problems)
    {
        if (!PageText.BeginsWithHead(text))
        {
            problems.Add(
                "front-matter",
                1,
                text.StartsWith("+++", StringComparison.Ordinal)
                    ? "The front matter stands between lines of +++, which are of another program."
                    : "The file does not begin with front matter.",
                "Begin it with a line ---, then title: and summary:, then another line ---."
            );
            return null;
        }

        if (PageText.Find(text) is not { } page)
        {
            problems.Add("front-matter", 1, "The front matter does not end.", "Close it with a line that is only ---.");
            return null;
        }

        var lines = 2 + page.Yaml.AsSpan().Count('\n');
        return YamlText.Parse($"{PageText.Fence}\n{page.Yaml}", problems) is { } keys
            ? new FrontMatter(keys, new Body(page.Body, file, lines + 1))
            : null;
    }
}

namespace CollagenInfo.Content.Storage;

/// <summary>The YAML head of a Markdown file, between two lines of three hyphens, and the body below it.</summary>
/// <param name="Keys">The keys of the head.</param>
/// <param name="Body">The Markdown below the head.</param>
internal sealed record FrontMatter(YamlMap Keys, Body Body)
{
    private const string Fence = "---";

    /// <summary>Splits a file; null, with a problem, if its head is missing or cannot be read.</summary>
    public static FrontMatter? Split(string text, string file, ProblemList problems)
    {
        if (!StartsWithFence(text, 0, out var headStart))
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

        var line = 1;
        for (var at = headStart; at < text.Length; at = NextLine(text, at))
        {
            line++;
            if (StartsWithFence(text, at, out var bodyStart))
            {
                return YamlText.Parse($"{Fence}\n{text[headStart..at]}", problems) is { } keys
                    ? new FrontMatter(keys, new Body(text[bodyStart..], file, line + 1))
                    : null;
            }
        }

        problems.Add("front-matter", 1, "The front matter does not end.", "Close it with a line that is only ---.");
        return null;
    }

    private static bool StartsWithFence(string text, int at, out int next)
    {
        next = NextLine(text, at);
        return InvisibleSigns.Plain(text[at..next]).AsSpan().TrimEnd().SequenceEqual(Fence);
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}

namespace CollagenInfo.Content;

/// <summary>The text of a page's file in its parts: put together again, they are the text, byte for byte.</summary>
/// <param name="Opening">The first line, which is three hyphens, with its line end.</param>
/// <param name="Yaml">The lines of the front matter.</param>
/// <param name="Closing">The second line of three hyphens, with its line end if it has one.</param>
/// <param name="Body">The Markdown below.</param>
public sealed record PageText(string Opening, string Yaml, string Closing, string Body)
{
    /// <summary>What a line before and behind the front matter consists of.</summary>
    internal const string Fence = "---";

    /// <summary>The front matter with its two lines of hyphens.</summary>
    public string Head => Opening + Yaml + Closing;

    /// <summary>The whole text.</summary>
    public override string ToString() => Head + Body;

    /// <summary>Whether a text begins with the first line of a front matter.</summary>
    public static bool BeginsWithHead(string text) => IsFence(text, 0, out _);

    /// <summary>The parts of a text; null if it does not begin with front matter, or if that does not end.</summary>
    public static PageText? Find(string text)
    {
        if (!IsFence(text, 0, out var yaml))
        {
            return null;
        }

        for (var at = yaml; at < text.Length; at = NextLine(text, at))
        {
            if (IsFence(text, at, out var body))
            {
                return new PageText(text[..yaml], text[yaml..at], text[at..body], text[body..]);
            }
        }

        return null;
    }

    private static bool IsFence(string text, int at, out int next)
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

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>notices.yml</c>: one group for each notice.</summary>
internal static class NoticesFile
{
    public static IReadOnlyList<Notice> Parse(YamlMap file) => [.. file.Groups(Read).OfType<Notice>()];

    /// <summary>Parses a notice; null if it does not say when it begins and ends, because it would never end.</summary>
    private static Notice? Read(string id, int line, YamlMap keys)
    {
        var text = keys.Required("text");
        keys.Required("from");
        keys.Required("until");
        var (from, until) = (keys.Moment("from"), keys.Moment("until"));
        var (article, topics) = (keys.Name("article"), keys.Names("topics"));
        if (text.Length > Notice.Longest)
        {
            keys.Problems.Add(
                "notice-length",
                keys.LineOf("text"),
                $"The notice has {text.Length} letters; the most is {Notice.Longest}.",
                "Say it shorter, or write a page and name it under 'article:'."
            );
        }

        if (until <= from)
        {
            keys.Problems.Add("date", keys.LineOf("until"), "The notice would end before it begins.", "Correct 'from:' or 'until:'.");
        }

        return from is { } begins && until is { } ends
            ? new Notice(id, text, begins, ends, line) { Article = article, Topics = topics }
            : null;
    }
}

namespace CollagenInfo.Content.Rendering;

/// <summary>A part of a page under one heading, which a link can lead to.</summary>
/// <param name="Anchor">The id of its heading; null for what is above the first heading.</param>
/// <param name="Heading">The words of the heading, references unexpanded; empty without a heading.</param>
/// <param name="Line">The line of the file on which its heading stands; the first one without a heading.</param>
/// <param name="Passages">Its passages, without the heading.</param>
/// <param name="Start">Where it begins in the page's Markdown.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record PageSection(string? Anchor, string Heading, int Line, IReadOnlyList<Passage> Passages, int Start, int Length)
{
    /// <summary>Splits a text at its headings.</summary>
    public static IReadOnlyList<PageSection> AllFrom(Body body)
    {
        var text = ArticleText.From(body);
        var anchors = text.Outline.Headings.ToDictionary(heading => heading.Line, heading => heading.Id);
        var markdown = body.Markdown;
        var starts = LineStarts(markdown);
        var sections = new List<PageSection>();
        var open = new List<Passage>();
        (string? Anchor, string Heading, int Line, int Start) head = (null, "", body.FirstLine, 0);
        foreach (var passage in text.Shown)
        {
            if (passage.Kind is not PassageKind.Heading || !anchors.TryGetValue(passage.Line, out var anchor))
            {
                open.Add(passage);
                continue;
            }

            var start = starts[Math.Clamp(passage.Line - body.FirstLine, 0, starts.Count - 1)];
            sections.Add(new PageSection(head.Anchor, head.Heading, head.Line, open, head.Start, start - head.Start));
            (head, open) = ((anchor, passage.Text, passage.Line, start), []);
        }

        var rest = text.Outline.IsUnreadable ? 0 : markdown.Length - head.Start;
        sections.Add(new PageSection(head.Anchor, head.Heading, head.Line, open, head.Start, rest));
        return sections;
    }

    /// <summary>The sections of the same page to which it links, in their order.</summary>
    public IReadOnlyList<PageSection> LinkedAmong(IReadOnlyList<PageSection> sections, Body body)
    {
        var markdown = body.Markdown.Substring(Start, Length);
        return
        [
            .. sections.Where(section =>
                section.Anchor is { } anchor && anchor != Anchor && markdown.Contains($"](#{anchor})", StringComparison.Ordinal)
            ),
        ];
    }

    private static List<int> LineStarts(string markdown)
    {
        var starts = new List<int> { 0 };
        for (var at = markdown.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = markdown.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return starts;
    }
}

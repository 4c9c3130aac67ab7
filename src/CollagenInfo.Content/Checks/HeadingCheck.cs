namespace CollagenInfo.Content.Checks;

/// <summary>Headings go down one level at a time, below the page's title.</summary>
internal sealed class HeadingCheck : IPageCheck
{
    private static readonly Rule Title = new(
        "heading-title",
        "A page has one title; a second one confuses screen readers and search engines.",
        "# Makeup",
        "## Makeup"
    );
    private static readonly Rule Level = new(
        "heading-level",
        "People who listen to a page jump by its headings; a skipped level looks like a part that they missed.",
        "## Makeup\n\n#### Brushes",
        "## Makeup\n\n### Brushes"
    );
    private static readonly Rule Empty = new(
        "empty-heading",
        "A heading without words is a line in the list of contents that says nothing.",
        "##\n\nWarm skin.",
        "## What you may feel\n\nWarm skin."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Title, Level, Empty, TextMarks.Leftover];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var above = 1;
        foreach (var heading in page.Outline.Headings)
        {
            if (heading.IsUnderlinedText)
            {
                yield return TextMarks.Leftover.Broken(
                    page.File,
                    heading.Line - 1,
                    "The text is a heading, because a line of hyphens or equals signs stands right below it.",
                    "Leave an empty line between the two, or delete the signs; begin a heading with ##."
                );
            }

            if (heading.IsEmpty)
            {
                yield return Empty.Broken(
                    page.File,
                    heading.Line,
                    "The heading has no words.",
                    "Write them behind the signs ##, or delete the line."
                );
            }

            if (heading.Level == 1)
            {
                yield return Title.Broken(
                    page.File,
                    heading.Line,
                    "The page has its title already.",
                    "Begin headings in the text with ##."
                ) with
                {
                    Fix = new ProposedEdit("Begin it with ##", "#", "##"),
                };
            }
            else if (heading.Level > above + 1)
            {
                yield return Level.Broken(
                    page.File,
                    heading.Line,
                    $"The heading skips a level, from {above} to {heading.Level}.",
                    $"Begin it with {new string('#', above + 1)}."
                ) with
                {
                    Fix = new ProposedEdit(
                        $"Begin it with {new string('#', above + 1)}",
                        new string('#', heading.Level),
                        new string('#', above + 1)
                    ),
                };
            }

            above = Math.Max(heading.Level, 2);
        }
    }
}

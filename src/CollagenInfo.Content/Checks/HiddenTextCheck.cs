namespace CollagenInfo.Content.Checks;

/// <summary>Nothing on a page is set apart from what readers read and the checker checks: no notes, and no code.</summary>
internal sealed class HiddenTextCheck : IPageCheck
{
    private static readonly Rule Note = new(
        "author-note",
        "A note for colleagues is one slip away from being read by patients.",
        "Rest today. <!-- ask the doctor about this -->",
        "Rest today."
    )
    {
        Withholds = true,
    };

    private static readonly Rule Code = new(
        "code-text",
        "Text set as code does not wrap on a phone.",
        "Before makeup:\n\n    Wait for the clinic.",
        "Before makeup:\n\nWait for the clinic."
    )
    {
        Withholds = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [Note, Code, TextMarks.Leftover];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page
            .Outline.Notes.Select(note =>
                Note.Broken(
                    page.File,
                    note.Line,
                    $"'{note.Note}' is a note for colleagues; patients do not see it.",
                    "Delete it, and ask the question elsewhere."
                )
            )
            .Concat(
                page.Outline.Unshown.Select(words =>
                    TextMarks.Leftover.Broken(
                        page.File,
                        words.Line,
                        $"The words '{words.Words}' stand in quotes behind an address, where they are not shown.",
                        "Write them into the sentence, or delete them."
                    )
                )
            )
            .Concat(
                page.Outline.Code.Select(code =>
                    Code.Broken(
                        page.File,
                        code.Line,
                        $"{WhereOf(code.How)}, which makes it code.",
                        code.How is "indent" ? "Delete the spaces at its beginning." : "Delete these signs; for an apostrophe, type '."
                    )
                )
            );

    private static string WhereOf(string how) =>
        how switch
        {
            "indent" => "The line begins with four spaces or a tab",
            "fence" => "The text stands between lines of ``` or ~~~",
            _ => "The text stands between backticks (`)",
        };
}

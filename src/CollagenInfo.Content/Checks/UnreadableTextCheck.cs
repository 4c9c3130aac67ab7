namespace CollagenInfo.Content.Checks;

/// <summary>A text can be taken apart at all.</summary>
internal sealed class UnreadableTextCheck : IPageCheck
{
    /// <summary>The limits have names of their own; this one stands for all of them in the list of rules.</summary>
    public IReadOnlyList<Rule> Rules { get; } =
    [
        Withholding(
            "text-too-long",
            "A text of more than 60,000 letters is not read on a phone, and would keep everybody waiting.",
            "(an article as long as a book)",
            "(several articles)"
        ),
        Withholding(
            "paragraph-too-long",
            "A paragraph of pages was most likely pasted by mistake.",
            "(6,000 letters without an empty line)",
            "(paragraphs of up to 3 sentences)"
        ),
        Withholding("too-many-blocks", "A page of nothing but boxes has no message.", "(more than 200 lines with :::)", "(a few boxes)"),
        Withholding("table-too-wide", "A phone shows three columns.", "| a | b | c | d | (and so on, 16 times) |", "| a | b | c |"),
        Withholding("too-deep", "Lists in lists in lists cannot be followed.", "(a hundred lists, each in the other)", "- one\n- two"),
    ];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        if (page.Outline.Fault is { } fault)
        {
            yield return Rules.Single(rule => rule.Id == fault.Rule).Broken(page.File, fault.Line, fault.Message, fault.Advice);
        }
    }

    private static Rule Withholding(string id, string why, string wrong, string right) => new(id, why, wrong, right) { Withholds = true };
}

using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Checks;

/// <summary>A callout is rare and says what it is about, or nobody reads it.</summary>
internal sealed class CalloutCheck : IPageCheck
{
    private const int Most = 2;

    private static readonly string[] SaysNothing =
    [
        "important",
        "warning",
        "caution",
        "note",
        "please note",
        "attention",
        "very important",
        "important information",
    ];
    private static readonly string[] Contact = ["contact us", "call us", "get in touch", "questions"];

    private static readonly Rule Heading = new(
        "callout-heading",
        "A heading such as 'Important' says nothing; the point has to be in it.",
        "::: warning\n## Important\n\nDo not pick the crusts.\n:::",
        "::: warning\n## Do not pick the crusts\n\nPicking can leave scars.\n:::"
    );
    private static readonly Rule TooMany = new(
        "callout-count",
        "Of many warnings none is read.",
        "(three blocks '::: warning' on a page)",
        "(two at most)"
    );
    private static readonly Rule Beside = new(
        "callout-beside",
        "Two warnings in a row look like one.",
        "::: warning\n## One\n\nText.\n:::\n\n::: warning\n## Two\n\nText.\n:::",
        "::: warning\n## One\n\nText.\n:::\n\nText.\n\n::: warning\n## Two\n\nText.\n:::"
    );
    private static readonly Rule NotContact = new(
        "callout-contact",
        "A warning is for what can do harm, not for how to reach us.",
        "::: warning\n## Contact us\n\nWe like to help.\n:::",
        "## Contact us\n\nWe like to help."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Heading, TooMany, Beside, NotContact];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var callouts = page.Outline.Blocks.Where(block => block.Name == "warning").ToList();
        foreach (var callout in callouts)
        {
            var heading = string.Join(' ', Tokenizer.WordsAndNumbers(page.HeadingOf(callout)).Select(word => word.Text));
            if (!callout.BeginsWithHeading || SaysNothing.Contains(heading))
            {
                yield return Heading.Broken(
                    page.File,
                    callout.Line,
                    "The callout does not begin with a heading that says what it is about.",
                    "Begin it with its point, like: ## Do not pick the crusts"
                );
            }

            if (Contact.Contains(heading))
            {
                yield return NotContact.Broken(
                    page.File,
                    callout.Line,
                    "The callout is about how to reach us.",
                    "Write it as text; a callout is for what can do harm."
                );
            }

            if (callout.NextBlock == "warning")
            {
                yield return Beside.Broken(
                    page.File,
                    callout.Line,
                    "Another callout follows at once.",
                    "Put text between them, or make them one."
                );
            }
        }

        foreach (var callout in callouts.Skip(Most))
        {
            yield return TooMany.Broken(
                page.File,
                callout.Line,
                $"The page has {callouts.Count} callouts; the most is {Most}.",
                "Keep those that can prevent harm, and write the others as text."
            );
        }
    }
}

using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every block between <c>:::</c> lines has a known name and an end.</summary>
internal sealed class BlockCheck : IPageCheck
{
    private static readonly Rule Unknown = new(
        "unknown-block",
        "A warning with a mistyped name would look like any other text.",
        "::: warnin\n## Do not pick the crusts\n\nText.\n:::",
        "::: warning\n## Do not pick the crusts\n\nText.\n:::"
    );
    private static readonly Rule Unclosed = new(
        "unclosed-block",
        "Without its end, a card would swallow the rest of the page.",
        "::: warning\n## Do not pick the crusts\n\nText.",
        "::: warning\n## Do not pick the crusts\n\nText.\n:::"
    )
    {
        Withholds = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, Unclosed];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var block in page.Outline.Blocks)
        {
            if (!block.IsKnown)
            {
                var meant = NearestWord.To(block.Name, ArticleOutline.BlockNames);
                yield return Unknown.Broken(
                    page.File,
                    block.Line,
                    $"There is no block '::: {block.Name}'.",
                    meant is null ? $"Known blocks are: {string.Join(", ", ArticleOutline.BlockNames)}." : $"Did you mean '::: {meant}'?"
                );
            }

            if (!block.IsClosed)
            {
                yield return Unclosed.Broken(
                    page.File,
                    block.Line,
                    $"The block '::: {block.Name}' does not end.",
                    "Close it with a line that is only :::."
                );
            }
        }
    }
}

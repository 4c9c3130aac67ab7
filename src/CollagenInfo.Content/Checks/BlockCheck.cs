using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every block between <c>:::</c> lines has a known name and an end.</summary>
internal sealed class BlockCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        foreach (var block in page.Outline.Blocks)
        {
            if (!block.IsKnown)
            {
                var meant = NearestWord.To(block.Name, ArticleOutline.BlockNames);
                yield return page.Error("unknown-block", block.Line, $"There is no block '::: {block.Name}'.", meant is null ? $"Known blocks are: {string.Join(", ", ArticleOutline.BlockNames)}." : $"Did you mean '::: {meant}'?");
            }

            if (!block.IsClosed)
            {
                yield return page.Error("unclosed-block", block.Line, $"The block '::: {block.Name}' does not end.", "Close it with a line that is only :::.") with { Withholds = true };
            }
        }
    }
}

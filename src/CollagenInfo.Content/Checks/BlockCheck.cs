using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every block between <c>:::</c> lines has a known name and an end.</summary>
internal sealed class BlockCheck : IPageCheck
{
    internal static readonly Rule Unknown = new(
        "unknown-block",
        "A box with a mistyped first line would not be shown, or not as a warning.",
        "::: warnin\n## Do not pick the crusts\n\nText.\n:::",
        "::: warning\n## Do not pick the crusts\n\nText.\n:::"
    )
    {
        Withholds = true,
    };
    private static readonly Rule Unclosed = new(
        "unclosed-block",
        "Without its end, a card would swallow the rest of the page.",
        "::: warning\n## Do not pick the crusts\n\nText.",
        "::: warning\n## Do not pick the crusts\n\nText.\n:::"
    )
    {
        Withholds = true,
    };

    /// <summary>The names of such blocks in other programs.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "inset",
        ["info"] = "inset",
        ["tip"] = "inset",
        ["danger"] = "warning",
        ["caution"] = "warning",
        ["important"] = "warning",
        ["details"] = "details",
        ["dont"] = "do-not",
        ["don't"] = "do-not",
    };

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, Unclosed];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var block in page.Outline.Blocks)
        {
            if (!block.IsKnown)
            {
                yield return Unknown.Broken(page.File, block.Line, Message(block), Advice(block)) with
                {
                    Fix = block.Colons >= 3 && Meant(block) is { } meant
                        ? new ProposedEdit($"Write {meant}", $" {block.Name}", $" {meant}")
                        : null,
                };
            }
            else if (block is { Words.Length: > 0, Name: not ("details" or "figure") })
            {
                yield return Unknown.Broken(
                    page.File,
                    block.Line,
                    $"The words '{block.Words}' stand behind '::: {block.Name}', where they are not shown.",
                    "Write them on the next line; as a heading, with ## before them."
                );
            }

            if (block is { IsKnown: true, IsClosed: false })
            {
                yield return Unclosed.Broken(
                    page.File,
                    block.Line,
                    $"The block '::: {block.Name}' does not end.",
                    $"Close it with a line that is only {new string(':', block.Colons)}."
                );
            }
        }
    }

    private static string Message(OutlineBlock block) =>
        block.Colons < 3 ? $"The line '{$"{new string(':', block.Colons)} {block.Name}".Trim()}' is not read: a block has three colons."
        : block.Name.Length == 0 ? "The line ':::' ends no block, and has no name to begin one."
        : $"There is no block '::: {block.Name}'.";

    /// <summary>The block that is meant, by its name in other programs or the nearest; null if nobody knows.</summary>
    private static string? Meant(OutlineBlock block)
    {
        var name = new string([.. block.Name.TakeWhile(letter => char.IsLetter(letter) || letter is '-' or '\'')]);
        return Elsewhere.GetValueOrDefault(name) ?? NearestWord.To(block.Name, ArticleOutline.BlockNames);
    }

    private static string Advice(OutlineBlock block)
    {
        return block.Colons < 3 ? "Begin the block with ':::', a space and its name, and end it with a line that is only ':::'."
            : block.Name.Length == 0 ? "Delete the line, or write the name of the block behind it."
            : InvisibleSigns.AdviceFor(block.Name, ArticleOutline.BlockNames) is { } advice ? advice
            : Meant(block) is { } meant ? $"Did you mean '::: {meant}'?"
            : $"Known blocks are: {string.Join(", ", ArticleOutline.BlockNames)}.";
    }
}

using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace CollagenInfo.Content.Rendering;

/// <summary>A block between <c>:::</c> lines.</summary>
/// <param name="Name">The word after the colons.</param>
/// <param name="IsKnown">Whether there is a block of that name, and at least three colons begin it.</param>
/// <param name="IsClosed">Whether a line of only colons ends it.</param>
/// <param name="Line">The line on which it begins.</param>
public sealed record OutlineBlock(string Name, bool IsKnown, bool IsClosed, int Line)
{
    /// <summary>The line on which it ends.</summary>
    public int LastLine { get; private init; }

    /// <summary>The words behind its name; empty if there are none.</summary>
    public string Words { get; private init; } = "";

    /// <summary>How many colons begin it.</summary>
    public int Colons { get; private init; }

    /// <summary>The name of the block around it; null if there is none.</summary>
    public string? Inside { get; private init; }

    /// <summary>Whether it contains one list and nothing else.</summary>
    public bool IsOnlyAList { get; private init; }

    /// <summary>Whether its first line is a heading.</summary>
    public bool BeginsWithHeading { get; private init; }

    /// <summary>Whether it contains anything besides a heading.</summary>
    public bool HasText { get; private init; }

    /// <summary>What comes directly after it.</summary>
    public NextPart Next { get; private init; }

    /// <summary>The name of the block directly after it; null if something else follows.</summary>
    public string? NextBlock { get; private init; }

    /// <summary>Whether it contains a line of the file.</summary>
    public bool Holds(int line) => Line <= line && line <= LastLine;

    internal static OutlineBlock From(CustomContainer block, string markdown, int firstLine)
    {
        var siblings = block.Parent!;
        var next = siblings.ElementAtOrDefault(siblings.IndexOf(block) + 1);
        var length = Math.Min(block.Span.End, markdown.Length - 1) - block.Span.Start;
        return new OutlineBlock(
            block.Info ?? "",
            BlockWriter.IsKnown(block),
            block.ClosingFencedCharCount > 0,
            firstLine + block.Line
        )
        {
            LastLine = firstLine + block.Line + (length > 0 ? markdown.AsSpan(block.Span.Start, length).Count('\n') : 0),
            Words = (block.Arguments ?? "").Trim(),
            Colons = block.OpeningFencedCharCount,
            Inside = (block.Parent as CustomContainer)?.Info,
            IsOnlyAList = block is [ListBlock],
            BeginsWithHeading = block is [HeadingBlock, ..],
            HasText = block.Any(part => part is not HeadingBlock),
            Next = next switch
            {
                null => NextPart.Nothing,
                HeadingBlock => NextPart.Heading,
                CustomContainer => NextPart.Block,
                _ => NextPart.Text,
            },
            NextBlock = (next as CustomContainer)?.Info,
        };
    }
}

/// <summary>What comes after a block.</summary>
public enum NextPart
{
    Nothing,
    Heading,
    Block,
    Text,
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Prose;

/// <summary>A number with its unit as somebody wrote it in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal sealed record WrittenQuantity(Quantity Value, int Start, int End)
{
    /// <summary>Its range was written from the larger number to the smaller one.</summary>
    public bool Falls { get; init; }
}

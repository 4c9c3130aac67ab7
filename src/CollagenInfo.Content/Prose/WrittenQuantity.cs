using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Prose;

/// <summary>A number with its unit, found in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Start">The position in the text where it begins.</param>
/// <param name="End">The position in the text right after it.</param>
internal sealed record WrittenQuantity(Quantity Value, int Start, int End)
{
    /// <summary>Whether its range was written with the larger number first.</summary>
    public bool Falls { get; init; }

    /// <summary>Whether it says how often: "every 2 hours".</summary>
    public bool IsRepeated { get; init; }
}

namespace CollagenInfo.Content.Facts;

/// <summary>What replaces a reference in a text.</summary>
/// <param name="Text">The words on the page.</param>
/// <param name="Address">Where they link to: <c>tel:+12025550147</c>; null if nowhere.</param>
/// <param name="IsNumber">Whether it is a number with its unit, or a phone number, which must not be broken across lines.</param>
public sealed record FactText(string Text, string? Address = null, bool IsNumber = false)
{
    /// <summary>The parts of which not all are seen at a time; none if all of the text always is.</summary>
    public IReadOnlyList<FactPart> Parts { get; init; } = [];
}

namespace CollagenInfo.Content.Facts;

/// <summary>What replaces a reference in a text.</summary>
/// <param name="Text">The words on the page.</param>
/// <param name="Address">Where they link to: <c>tel:+12025550147</c>; null if nowhere.</param>
/// <param name="IsNumber">Whether it is a number with its unit, or a phone number, which must not be broken across lines.</param>
public sealed record FactText(string Text, string? Address = null, bool IsNumber = false)
{
    /// <summary>The parts that lead to different places, or of which not all are seen at a time; none if it is one text.</summary>
    public IReadOnlyList<FactPart> Parts { get; init; } = [];

    /// <summary>The wording that some parts make together.</summary>
    internal static FactText Of(params IReadOnlyList<FactPart> parts) =>
        new(string.Concat(parts.Select(part => part.Text))) { Parts = parts };
}

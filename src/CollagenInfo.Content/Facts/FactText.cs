namespace CollagenInfo.Content.Facts;

/// <summary>What a reference in a text turns into.</summary>
/// <param name="Text">The words on the page.</param>
/// <param name="Address">Where they lead, if anywhere: <c>tel:+12025550147</c>.</param>
/// <param name="IsNumber">A number with its unit, or a phone number: it must not part at the end of a line.</param>
public sealed record FactText(string Text, string? Address = null, bool IsNumber = false);

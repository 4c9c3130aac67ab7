namespace CollagenInfo.Content.Facts;

/// <summary>What patients type to whom a section of an article is the answer, from <c>pages.yml</c>.</summary>
/// <param name="Article">The file of the article.</param>
/// <param name="Anchor">The id of the section's heading; empty for what is above the first heading.</param>
/// <param name="Words">What they type.</param>
/// <param name="Line">The line of the file.</param>
public sealed record SectionWords(string Article, string Anchor, IReadOnlyList<string> Words, int Line)
{
    /// <summary>The article and the anchor, as <c>pages.yml</c> names the section.</summary>
    public string Name => $"{Article}#{Anchor}";
}

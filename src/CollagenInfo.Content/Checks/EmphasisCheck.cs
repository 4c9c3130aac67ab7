namespace CollagenInfo.Content.Checks;

/// <summary>A hint: words that shout make the others quiet, and italics are hard to read.</summary>
internal sealed class EmphasisCheck : IPageCheck
{
    private static readonly Rule Bold = new(
        "emphasis",
        "Bold words make the others look unimportant, and italics are hard to read for some people.",
        "Do **not** pick the crusts.",
        "Do not pick the crusts.",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Bold];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page.Outline.Emphasis.Select(line =>
            Bold.Broken(
                page.File,
                line,
                "Words are in bold or italics.",
                "Say it in plain words; a heading, a list or a callout can give it weight."
            )
        );
}

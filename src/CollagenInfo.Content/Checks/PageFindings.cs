using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page that was checked, what it consists of, and what is wrong with it.</summary>
/// <param name="Page">The article or the page of a topic that was checked.</param>
/// <param name="Outline">What the checks of other pages have to know of its text.</param>
/// <param name="LinkedFiles">The files that its links lead to.</param>
/// <param name="Facts">The facts that its texts refer to, titles and summaries among them.</param>
/// <param name="Cited">The ids of the sources that it cites.</param>
/// <param name="Problems">What is wrong with it by itself.</param>
internal sealed record PageFindings(
    ContentPage Page,
    ArticleOutline Outline,
    IReadOnlyList<string> LinkedFiles,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Cited,
    IReadOnlyList<ContentProblem> Problems
)
{
    /// <summary>Where its links lead to nothing; known once every page has been taken apart.</summary>
    public IReadOnlyList<ContentProblem> LinkProblems { get; init; } = [];

    /// <summary>The article that was checked; null if it is the page of a topic.</summary>
    public Article? Article => Page as Article;

    /// <summary>Whether a link to the page leads where it led before.</summary>
    public bool IsSameTargetAs(PageFindings other) =>
        Article?.IsDraft == other.Article?.IsDraft
        && Outline.Headings.Select(heading => heading.Id).SequenceEqual(other.Outline.Headings.Select(heading => heading.Id));
}

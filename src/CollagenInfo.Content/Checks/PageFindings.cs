using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page that was checked, what it consists of, and what is wrong with it.</summary>
/// <param name="Content">The article or topic that was checked.</param>
/// <param name="Outline">Its text, taken apart.</param>
/// <param name="LinkedFiles">The files that its links lead to.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record PageFindings(object Content, ArticleOutline Outline, IReadOnlyList<string> LinkedFiles, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Whether a link to the page leads where it led before.</summary>
    public bool IsSameTargetAs(PageFindings other) =>
        (Content as Article)?.IsDraft == (other.Content as Article)?.IsDraft
        && Outline.Headings.Select(heading => heading.Id).SequenceEqual(other.Outline.Headings.Select(heading => heading.Id));
}

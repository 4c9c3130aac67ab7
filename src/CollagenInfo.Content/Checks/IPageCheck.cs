namespace CollagenInfo.Content.Checks;

/// <summary>Rules that every page keeps.</summary>
internal interface IPageCheck
{
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is wrong with the page.</summary>
    IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library);
}

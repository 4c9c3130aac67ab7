namespace CollagenInfo.Content.Checks;

/// <summary>One rule that every page keeps.</summary>
internal interface ICheck
{
    /// <summary>What is wrong with the page, among all the others.</summary>
    IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library);
}

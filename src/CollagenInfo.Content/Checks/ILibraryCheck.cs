namespace CollagenInfo.Content.Checks;

/// <summary>Rules that the library keeps as a whole.</summary>
internal interface ILibraryCheck
{
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is wrong with the library.</summary>
    IEnumerable<ContentProblem> Check(CheckedLibrary library);
}

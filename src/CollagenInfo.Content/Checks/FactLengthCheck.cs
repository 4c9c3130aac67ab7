namespace CollagenInfo.Content.Checks;

/// <summary>No fact is a needle length that no clinic uses.</summary>
internal sealed class FactLengthCheck : ILibraryCheck
{
    public IReadOnlyList<Rule> Rules { get; } = [new NeedleLengthCheck().Rule];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        from fact in library.Content.Facts.All
        where fact.Quantity is { Unit.Plural: "mm" } length && length.Max > NeedleLengthCheck.Longest
        select Rules[0].Broken("facts.yml", fact.Line, $"'{fact.Key}' is {fact.Wording}.", NeedleLengthCheck.TooLong);
}

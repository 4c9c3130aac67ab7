namespace CollagenInfo.Content.Checks;

/// <summary>The clinic of the files that come with the program does not exist.</summary>
internal sealed class SampleClinicCheck : ILibraryCheck
{
    private static readonly Rule Sample = new(
        "sample-clinic",
        "The phone number that comes with the program reaches nobody.",
        "sample: true",
        "(your clinic's values, without that line)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Sample];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        if (library.Content.Clinic.IsSample)
        {
            yield return Sample.Broken(
                "clinic.yml",
                1,
                "The clinic is made up; its phone numbers reach nobody.",
                "Write your clinic's values, and delete 'sample: true'."
            );
        }
    }
}

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

    private static readonly Rule Address = new(
        "sample-address",
        "An address that comes with the program leads nowhere.",
        "bookingLink: https://clinic.example/book",
        "bookingLink: (the address of your booking page, or no such line)"
    );

    private static readonly Rule Text = new(
        "sample-text",
        "A sample must not become what the clinic says: somebody who does not exist, an address or a price that came with the program.",
        "(a text with 'sample' in clinic.yml, without the line sample: true)",
        "(the clinic's own)"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Sample, Address, Text];

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
            yield break;
        }

        foreach (var left in library.Content.Clinic.MadeUpAddresses)
        {
            yield return Address.Broken(
                "clinic.yml",
                left.Line,
                $"'{left.Key}: {left.Text}' came with the program and leads nowhere.",
                "Write your own address, or leave it empty."
            );
        }

        foreach (var left in library.Content.Clinic.Samples)
        {
            yield return Text.Broken(
                "clinic.yml",
                left.Line,
                $"'{left.Text}' is a sample.",
                "Write your own, or take it away."
            );
        }
    }
}

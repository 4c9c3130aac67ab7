namespace CollagenInfo.Content.Checks;

/// <summary>Titles and summaries fit where search engines and phones show them.</summary>
internal sealed class LengthCheck : IPageCheck
{
    private static readonly Rule TooLong = new(
        "too-long",
        "Search engines and phones cut a title at about 65 letters and a summary at 160.",
        "title: (more than 65 letters)",
        "title: Aftercare, day by day"
    );

    public IReadOnlyList<Rule> Rules { get; } = [TooLong];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var line in page.Lines.Where(line => line.Longest is not null))
        {
            var length = library.Expand(line.Text).Length;
            if (length > line.Longest)
            {
                yield return TooLong.Broken(
                    page.File,
                    line.Line,
                    $"The {line.Name} has {length} letters; the most is {line.Longest}.",
                    "Shorten it."
                );
            }
        }
    }
}

namespace CollagenInfo.Content.Checks;

/// <summary>Titles and summaries fit where search engines and phones show them.</summary>
internal sealed class LengthCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        foreach (var line in page.Lines.Where(line => line.Longest is not null))
        {
            var length = library.Content.Expand(line.Text).Length;
            if (length > line.Longest)
            {
                yield return page.Error("too-long", line.Line, $"The {line.Name} has {length} letters; the most is {line.Longest}.", "Shorten it.");
            }
        }
    }
}

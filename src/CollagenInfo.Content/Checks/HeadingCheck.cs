namespace CollagenInfo.Content.Checks;

/// <summary>Headings go down one level at a time, below the page's title.</summary>
internal sealed class HeadingCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        var above = 1;
        foreach (var heading in page.Outline.Headings)
        {
            if (heading.Level == 1)
            {
                yield return page.Error("heading-title", heading.Line, "The page has its title already.", "Begin headings in the text with ##.");
            }
            else if (heading.Level > above + 1)
            {
                yield return page.Error("heading-level", heading.Line, $"The heading skips a level, from {above} to {heading.Level}.", $"Begin it with {new string('#', above + 1)}.");
            }

            above = Math.Max(heading.Level, 2);
        }
    }
}

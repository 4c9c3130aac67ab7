namespace CollagenInfo.Content.Checks;

/// <summary>A text can be taken apart at all.</summary>
internal sealed class UnreadableTextCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        if (page.Outline.IsUnreadable)
        {
            yield return page.Error("too-deep", 1, "Lists, quotes or brackets are nested too deeply to be read.", "Write it flat.") with { Withholds = true };
        }
    }
}

namespace CollagenInfo.Content.Checks;

/// <summary>A text can be taken apart at all.</summary>
internal sealed class UnreadableTextCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        if (page.Outline.Fault is { } fault)
        {
            yield return page.Error(fault.Rule, fault.Line, fault.Message, fault.Advice) with { Withholds = true };
        }
    }
}

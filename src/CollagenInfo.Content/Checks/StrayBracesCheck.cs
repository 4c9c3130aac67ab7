using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Double braces are references and nothing else: a mistyped one would leave a sentence without its number.</summary>
internal sealed class StrayBracesCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library) =>
        page.Outline.StrayBraces
            .Concat(page.Lines.Where(line => FactReference.HasStrayBraces(line.Text)).Select(line => line.Line))
            .Select(line => page.Error("stray-braces", line, "A reference is mistyped: two braces stand alone.", "Write it on one line, like {{ aftercare.makeup }}.") with { Withholds = true });
}

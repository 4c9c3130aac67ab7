using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Double braces are references and nothing else: a mistyped one would leave a sentence without its number.</summary>
internal sealed class StrayBracesCheck : IPageCheck
{
    private static readonly Rule Stray = new(
        "stray-braces",
        "A mistyped reference would show its braces instead of a number.",
        "Wait {{ aftercare.makeup }.",
        "Wait {{ aftercare.makeup }}."
    )
    {
        Withholds = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [Stray];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page
            .Outline.StrayBraces.Concat(page.Lines.Where(line => FactReference.HasStrayBraces(line.Text)).Select(line => line.Line))
            .Select(line =>
                Stray.Broken(
                    page.File,
                    line,
                    "A reference is mistyped: two braces stand alone.",
                    "Write it on one line, like {{ aftercare.makeup }}."
                )
            );
}

using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Checks;

/// <summary>Nothing that matters for safety stands in a quiet box: people pass it over.</summary>
internal sealed class InsetCheck : IPageCheck
{
    private static readonly string[] Urgent = ["emergency", "urgent", "urgently", "warning", "danger", "dangerous"];

    private static readonly Rule Quiet = new(
        "inset-warning",
        "People pass quiet boxes over, so no warning stands in one.",
        "::: inset\nTrouble breathing is an emergency.\n:::",
        "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- you have trouble breathing\n:::"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Quiet];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        from passage in page.Passages
        where passage.Block == "inset"
        let words = Tokenizer.WordsAndNumbers(passage.Text)
        where
            words.Any(word => Urgent.Contains(word.Text))
            || passage.Text.Contains(ClinicProfile.EmergencyReference, StringComparison.Ordinal)
        select Quiet.Broken(page.File, passage.Line, "The quiet box holds a warning.", "Make it a care card or a callout.");
}

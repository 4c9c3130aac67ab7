using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Every citation has a source behind it that still stands and may count as evidence.</summary>
internal sealed partial class CitationCheck : IPageCheck
{
    internal static readonly Rule Unknown = new(
        "unknown-citation",
        "A number of a source that is not there looks like evidence.",
        "It may help [@S999].",
        "It may help [@S19]."
    );
    private static readonly Rule NotEvidence = new(
        "citation-not-evidence",
        "A clinic's or a maker's page shows what is done, not that it helps.",
        "It may help [@S60].",
        "It may help [@S19]."
    );
    private static readonly Rule Superseded = new(
        "citation-superseded",
        "Advice that has been taken back must not be passed on.",
        "It may help [@(a superseded source)].",
        "It may help [@S19]."
    );

    private static readonly Rule Mistyped = new(
        "citation-form",
        "A mistyped citation shows its brackets, and no source is listed.",
        "It may help [S19].",
        "It may help [@S19]."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, NotEvidence, Superseded, Mistyped];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        [.. Faults(page, library), .. MistypedOnes(page, library)];

    private static IEnumerable<ContentProblem> MistypedOnes(CheckedPage page, ContentLibrary library) =>
        from sentence in page.Sentences
        from Match citation in sentence.Text.Contains('[', StringComparison.Ordinal)
            ? LooksLikeCitation().Matches(sentence.Text).AsEnumerable()
            : []
        select Mistyped.Broken(
            page.File,
            sentence.LineOf(citation.Index),
            $"'{citation.Value}' is no citation.",
            "Write it like this: [@S19], or [@S19, S20]."
        ) with
        {
            Fix =
                citation.Value.Trim('[', ']', '@', ' ') is var id && library.Data.Sources.ContainsKey(id)
                    ? new ProposedEdit("Write it as a source", citation.Value, $"[@{id}]")
                    : null,
        };

    [GeneratedRegex(@"\[ ?@? ?[SK]\d{1,4}[^\]\n]{0,40}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksLikeCitation();

    private static IEnumerable<ContentProblem> Faults(CheckedPage page, ContentLibrary library)
    {
        foreach (var citation in page.Outline.Citations)
        {
            if (!library.Data.Sources.TryGetValue(citation.Name, out var source))
            {
                var meant = NearestWord.To(citation.Name, library.Data.Sources.Keys);
                yield return Unknown.Broken(
                    page.File,
                    citation.Line,
                    $"There is no source '{citation.Name}'.",
                    InvisibleSigns.AdviceFor(citation.Name, library.Data.Sources.Keys)
                        ?? (meant is null ? "Add it to sources.yml." : $"Did you mean '{meant}'? If not, add it to sources.yml.")
                ) with
                {
                    Missing = citation.Name,
                };
            }
            else if (!source.IsEvidence)
            {
                yield return NotEvidence.Broken(
                    page.File,
                    citation.Line,
                    $"'{citation.Name}' is a {source.Kind.ToString().ToLowerInvariant()}'s page, which is no evidence.",
                    "Cite a regulator, the NHS or a journal, or write 'common clinic practice' without a citation."
                );
            }
            else if (source.Status is SourceStatus.Superseded)
            {
                yield return Superseded.Broken(
                    page.File,
                    citation.Line,
                    $"'{citation.Name}' has been superseded.",
                    "Cite what has taken its place."
                );
            }
        }
    }
}

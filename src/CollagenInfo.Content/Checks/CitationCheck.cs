using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Every citation has a source behind it that still stands and may count as evidence.</summary>
internal sealed class CitationCheck : IPageCheck
{
    internal static readonly Rule Unknown = new("unknown-citation", "A number of a source that is not there looks like evidence.", "It may help [@S999].", "It may help [@S19].");
    private static readonly Rule NotEvidence = new("citation-not-evidence", "A clinic's or a maker's page shows what is done, not that it helps.", "It may help [@S60].", "It may help [@S19].");
    private static readonly Rule Superseded = new("citation-superseded", "Advice that has been taken back must not be passed on.", "It may help [@(a superseded source)].", "It may help [@S19].");

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, NotEvidence, Superseded];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var citation in page.Outline.Citations)
        {
            if (!library.Sources.TryGetValue(citation.Name, out var source))
            {
                var meant = NearestWord.To(citation.Name, library.Sources.Keys);
                yield return Unknown.Broken(
                    page.File,
                    citation.Line,
                    $"There is no source '{citation.Name}'.",
                    meant is null ? "Add it to sources.yml." : $"Did you mean '{meant}'? If not, add it to sources.yml.");
            }
            else if (!source.IsEvidence)
            {
                yield return NotEvidence.Broken(page.File, citation.Line, $"'{citation.Name}' is a {source.Kind.ToString().ToLowerInvariant()}'s page, which is no evidence.", "Cite a regulator, the NHS or a journal, or write 'common clinic practice' without a citation.");
            }
            else if (source.Status is SourceStatus.Superseded)
            {
                yield return Superseded.Broken(page.File, citation.Line, $"'{citation.Name}' has been superseded.", "Cite what has taken its place.");
            }
        }
    }
}

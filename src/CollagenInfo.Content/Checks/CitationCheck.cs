using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Every citation has a source behind it that still stands and may count as evidence.</summary>
internal sealed class CitationCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        foreach (var citation in page.Outline.Citations)
        {
            if (!library.Content.Sources.TryGetValue(citation.Name, out var source))
            {
                var meant = NearestWord.To(citation.Name, library.Content.Sources.Keys);
                yield return page.Error(
                    "unknown-citation",
                    citation.Line,
                    $"There is no source '{citation.Name}'.",
                    meant is null ? "Add it to sources.yml." : $"Did you mean '{meant}'? If not, add it to sources.yml.");
            }
            else if (!source.IsEvidence)
            {
                yield return page.Error("citation-not-evidence", citation.Line, $"'{citation.Name}' is a {source.Kind.ToString().ToLowerInvariant()}'s page, which is no evidence.", "Cite a regulator, the NHS or a journal, or write 'common clinic practice' without a citation.");
            }
            else if (source.Status is SourceStatus.Superseded)
            {
                yield return page.Error("citation-superseded", citation.Line, $"'{citation.Name}' has been superseded.", "Cite what has taken its place.");
            }
        }
    }
}

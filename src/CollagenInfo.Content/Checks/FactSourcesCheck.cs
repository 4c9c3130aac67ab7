using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Every source that a fact names is in <c>sources.yml</c> and still stands.</summary>
internal sealed class FactSourcesCheck : ILibraryCheck
{
    private static readonly Rule Unknown = new(
        "fact-source",
        "A number has to show where it comes from.",
        "sources: [S999]",
        "sources: [S19]"
    );
    private static readonly Rule Superseded = new(
        "fact-source-superseded",
        "A number must not rest on advice that has been taken back.",
        "sources: [(a superseded source)]",
        "sources: [S19]"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, Superseded];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        foreach (var (fact, id) in library.Content.Facts.All.SelectMany(fact => fact.Sources.Select(id => (fact, id))))
        {
            if (!library.Content.Data.Sources.TryGetValue(id, out var source))
            {
                yield return Unknown.Broken(
                    "facts.yml",
                    fact.Line,
                    $"'{fact.Key}' names the source '{id}', which is not in sources.yml.",
                    "Correct the id or add the source."
                ) with
                {
                    Missing = id,
                };
            }
            else if (source.Status is SourceStatus.Superseded)
            {
                yield return Superseded.Broken(
                    "facts.yml",
                    fact.Line,
                    $"'{fact.Key}' rests on '{id}', which has been superseded.",
                    "Read what has taken its place, and correct the number if it changed."
                );
            }
        }
    }
}

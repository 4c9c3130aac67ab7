using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// The reasons not to have the treatment, to wait or to ask stand both in <c>suitability.yml</c>, which the tool reads, and on their
/// page: somebody reads only one of them. A line of the page is a reason's if it has most of its words.
/// </summary>
internal sealed class ReasonsCheck : IPageCheck
{
    /// <summary>How many of the words of a reason its line on the page has.</summary>
    private const double Most = 0.6;

    /// <summary>How many lines of a list are reasons, if the others have to be, too.</summary>
    private const double MostOfAList = 0.8;

    private static readonly Rule Missing = new(
        "reason-missing",
        "A reason that only the tool or only the page knows is not seen by whoever reads the other.",
        "(a reason of suitability.yml that its page leaves out)",
        "(the same reasons in both)"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Missing];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        if (page.File != library.Data.Safety.ReasonsPage)
        {
            yield break;
        }

        var reasons = library.Data.Suitability.Select(reason => (Reason: reason, Stems: StemsOf(library.Expand(reason.Text)))).ToList();
        var lines = page
            .Sentences.Where(sentence => sentence.IsListed)
            .GroupBy(sentence => sentence.Passage)
            .Select(line =>
                (
                    Passage: line.Key,
                    Heading: line.First().Above is [var above, ..] ? above : null,
                    Stems: line.SelectMany(said => StemsOf(said.Text)).ToHashSet()
                )
            )
            .ToList();
        foreach (var (reason, _) in reasons.Where(reason => !lines.Exists(line => Means(line.Stems, reason.Stems))))
        {
            yield return Missing.Broken(
                page.File,
                1,
                $"The page does not have the reason '{reason.Text}' of suitability.yml.",
                "Write it into the right list, in the same words."
            );
        }

        var listed = lines
            .GroupBy(line => line.Heading)
            .Where(list => list.Count(line => IsReason(line.Stems)) >= MostOfAList * list.Count())
            .SelectMany(list => list.Where(line => !IsReason(line.Stems)));
        foreach (var line in listed)
        {
            yield return Missing.Broken(
                page.File,
                line.Passage.Line,
                $"The line '{library.Expand(line.Passage.Text)}' is no reason in suitability.yml.",
                "Add it there, in the same words, or write it as text."
            );
        }

        bool IsReason(HashSet<string> line) => reasons.Exists(reason => Means(line, reason.Stems));
    }

    private static bool Means(HashSet<string> line, HashSet<string> reason) => reason.Count(line.Contains) >= Most * reason.Count;

    private static HashSet<string> StemsOf(string text) =>
        Tokenizer.WordsAndNumbers(text).Where(word => !StopWords.OfSymptoms.Contains(word.Text)).Select(word => word.Stem).ToHashSet();
}

using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: a medical word comes with its plain word the first time.</summary>
internal sealed class TermCheck : IPageCheck
{
    private static readonly Rule Unexplained = new(
        "unexplained-term",
        "A medical word comes with its plain word the first time; both are in terms.yml.",
        "You may get erythema.",
        "You may get redness (erythema).",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Unexplained];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var book = TermMatcher.From(library.Data.Terms);
        return page.Article is null
            ? []
            : page
                .Sentences.Where(sentence => sentence.Passage.Kind is not (PassageKind.Line or PassageKind.Heading or PassageKind.Expander))
                .SelectMany(sentence =>
                    book.FindIn(sentence.Words).Where(hit => hit.Meaning.Plain is not null).Select(hit => (sentence, hit))
                )
                .DistinctBy(found => found.hit.Meaning)
                .Where(found => !TermMatcher.IsExplained(found.hit, found.sentence.Text, found.sentence.Words))
                .Select(found =>
                    Unexplained.Broken(
                        page.File,
                        found.sentence.LineOf(found.hit.Start),
                        $"'{found.sentence.Text[found.hit.Start..found.hit.End]}' is not explained where it first stands.",
                        $"Write the plain word with it: {found.hit.Meaning.Plain} ({found.hit.Meaning.Name})."
                    )
                );
    }
}

using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A page that says what the treatment may help with says how sure that is, names the risk, and links to help.</summary>
internal sealed class BenefitCheck : IPageCheck
{
    private static readonly Rule Evidence = new(
        "benefit-evidence",
        "A benefit without the strength of evidence promises too much.",
        "It may help.",
        "It may help; the evidence is {{ evidence.acne-scars }}."
    );
    private static readonly Rule Risk = new(
        "benefit-risk",
        "Every benefit has its risk, on the same page.",
        "It may help.",
        "It may help. The main risks are dark marks and infection."
    );
    private static readonly Rule Help = new(
        "benefit-help",
        "Whoever reads of a benefit finds from there when to get help.",
        "It may help.",
        "It may help. Read [when to get help](../aftercare/when-to-get-help.md)."
    );

    private static readonly PhraseMatcher<bool> Risks = PhraseSet.Parse(
        "risk, risks, side effect, side effects, can cause, can leave, complication, complications"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Evidence, Risk, Help];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        if (page is not { Article: { } article, Topic: { } topic } || library.Find(topic) is not { NamesBenefits: true })
        {
            yield break;
        }

        if (!page.Outline.Facts.Any(fact => library.Facts.Find(fact.Name) is { Kind: FactKind.Grade }))
        {
            yield return Evidence.Broken(
                page.File,
                article.TitleLine,
                "The page names a benefit without the strength of evidence.",
                "Give it by its fact, like {{ evidence.acne-scars }}."
            );
        }

        if (!page.Sentences.Any(sentence => Risks.FindIn(sentence.Words).Any()))
        {
            yield return Risk.Broken(page.File, article.TitleLine, "The page names a benefit without a risk.", "Name the main risk.");
        }

        if (
            library.Help is { } help
            && !page.Outline.Links.Any(link =>
                link.Target is LinkTarget.Page target && target.Topic == help.Topic && target.Article == help.Slug
            )
        )
        {
            yield return Help.Broken(
                page.File,
                article.TitleLine,
                $"The page names a benefit without a link to '{library.Expand(help.Title)}'.",
                $"Link to {help.Body.File}."
            );
        }
    }
}

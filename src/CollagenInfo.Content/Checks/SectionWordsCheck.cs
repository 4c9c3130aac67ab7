using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>The sections that <c>pages.yml</c> gives as answers are there.</summary>
internal sealed class SectionWordsCheck : ILibraryCheck
{
    private const string File = "pages.yml";

    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library.Content.Data.SectionWords.SelectMany(words => Check(words, library.Content.Articles));

    private static IEnumerable<ContentProblem> Check(SectionWords words, IReadOnlyCollection<Article> articles)
    {
        if (articles.FirstOrDefault(article => article.Body.File == words.Article) is not { } article)
        {
            var advice = DataReferencesCheck.Meant(words.Article, articles.Select(article => article.Body.File));
            yield return LinkCheck.DeadEnd.Broken(File, words.Line, $"There is no article '{words.Article}'.", advice);
            yield break;
        }

        var anchors = PageSection.AllFrom(article.Body).Select(section => section.Anchor).OfType<string>().ToList();
        if (!anchors.Contains(words.Anchor))
        {
            var advice = DataReferencesCheck.Meant(words.Anchor, anchors);
            yield return LinkCheck.DeadEnd.Broken(File, words.Line, $"'{words.Article}' has no heading '{words.Anchor}'.", advice);
        }
    }
}

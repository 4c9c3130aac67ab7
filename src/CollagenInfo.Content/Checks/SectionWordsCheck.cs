using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>The sections that <c>pages.yml</c> gives as answers are there.</summary>
internal sealed class SectionWordsCheck : ILibraryCheck
{
    private const string File = "pages.yml";

    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library.Content.Data.SectionWords.SelectMany(words => Check(words, library)).Concat(UnknownFirstAnswers(library.Content.Data));

    private static IEnumerable<ContentProblem> UnknownFirstAnswers(ContentData data)
    {
        var known = data.SectionWords.Select(section => section.Name).ToList();
        return data.Safety.FirstAnswers.Except(known)
            .Select(name =>
                LinkCheck.DeadEnd.Broken(
                    "safety.yml",
                    1,
                    $"'first-answers' names '{name}', and no section of pages.yml has that name.",
                    DataReferencesCheck.Meant(name, known)
                )
            );
    }

    private static IEnumerable<ContentProblem> Check(SectionWords words, CheckedLibrary library)
    {
        var articles = library.Content.Articles;
        if (articles.FirstOrDefault(article => article.Body.File == words.Article) is not { } article)
        {
            var advice = DataReferencesCheck.Meant(words.Article, articles.Select(article => article.Body.File));
            yield return LinkCheck.DeadEnd.Broken(File, words.Line, $"There is no article '{words.Article}'.", advice);
            yield break;
        }

        var anchors = library.OutlineOf(article.Body).Headings.Select(heading => heading.Id).ToList();
        if (words.Anchor.Length > 0 && !anchors.Contains(words.Anchor))
        {
            var advice = DataReferencesCheck.Meant(words.Anchor, anchors);
            yield return LinkCheck.DeadEnd.Broken(File, words.Line, $"'{words.Article}' has no heading '{words.Anchor}'.", advice);
        }
    }
}

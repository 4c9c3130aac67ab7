using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>What <c>searches.yml</c> names as an answer is there; of a section, its article, because headings change more often.</summary>
internal sealed class ExampleSearchesCheck : ILibraryCheck
{
    private const string File = "searches.yml";

    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var known = NamesIn(library).ToHashSet();
        return library
            .Content.Data.Searches.Where(searches => !known.Contains(ArticleOf(searches.Answer)))
            .Select(searches =>
                LinkCheck.DeadEnd.Broken(
                    File,
                    searches.Line,
                    $"'{searches.Answer}' is not on this site, so these searches lead nowhere.",
                    DataReferencesCheck.Meant(
                        ArticleOf(searches.Answer).Name,
                        known.Where(name => name.Kind == searches.Answer.Kind).Select(name => name.Name)
                    )
                )
            );
    }

    private static IEnumerable<AnswerName> NamesIn(CheckedLibrary library) =>
        library
            .Content.Data.Symptoms.Select(sign => new AnswerName(AnswerKind.Sign, sign.Id))
            .Concat(library.Content.Data.Suitability.Select(item => new AnswerName(AnswerKind.Reason, item.Id)))
            .Concat(library.Content.Data.Activities.Select(activity => new AnswerName(AnswerKind.Time, activity.Id)))
            .Concat(library.Content.Articles.Select(article => new AnswerName(AnswerKind.Section, article.Body.File)))
            .Concat(SitePages.Tools.Prepend(SitePages.Clinic).Select(page => new AnswerName(AnswerKind.Page, page.Address)))
            .Append(new AnswerName(AnswerKind.Prices, ""))
            .Append(new AnswerName(AnswerKind.Nothing, ""));

    private static AnswerName ArticleOf(AnswerName answer) =>
        answer.Kind is AnswerKind.Section ? answer with { Name = answer.Name.Split('#')[0] } : answer;
}

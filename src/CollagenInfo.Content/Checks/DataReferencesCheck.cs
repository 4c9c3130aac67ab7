namespace CollagenInfo.Content.Checks;

/// <summary>What the data files name is there: facts, sources, articles.</summary>
internal sealed class DataReferencesCheck : ILibraryCheck
{
    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd, UnknownFactCheck.Unknown, CitationCheck.Unknown];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) => Check(library.Content);

    private static IEnumerable<ContentProblem> Check(ContentLibrary library)
    {
        var articles = library.Articles.Select(article => article.Body.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Article("clinic.yml", library.Clinic.CostArticle, 1),
            .. library.Facts.All.SelectMany(fact => Article("facts.yml", fact.Article, fact.Line)),
            .. Article("clinic.yml", library.Clinic.ChoosingArticle, 1),
            .. library.Data.Terms.SelectMany(term => Article("terms.yml", term.Article, term.Line)),
            .. library.Data.Activities.SelectMany(activity =>
                Article("activities.yml", activity.Article, activity.Line)
                    .Concat(Fact("activities.yml", activity.Fact, activity.Line))
                    .Concat(Fact("activities.yml", activity.Before, activity.Line))
            ),
            .. library.Data.Symptoms.SelectMany(symptom =>
                symptom
                    .Steps.SelectMany(step => Fact("symptoms.yml", step.Until, symptom.Line))
                    .Concat(Sources("symptoms.yml", symptom.Sources, symptom.Line))
            ),
            .. library.Data.Safety.MustSay.SelectMany(wording => wording.Pages.SelectMany(page => Page("safety.yml", page, wording.Line))),
            .. library.Data.VitalLines.DistinctBy(line => line.File).SelectMany(line => Page("vital.yml", line.File, line.Line)),
            .. library.Data.Suitability.SelectMany(item =>
                Fact("suitability.yml", item.Wait, item.Line).Concat(Sources("suitability.yml", item.Sources, item.Line))
            ),
        ];

        IEnumerable<ContentProblem> Article(string file, string? article, int line) =>
            article is null || articles.Contains(article)
                ? []
                : [LinkCheck.DeadEnd.Broken(file, line, $"There is no article '{article}'.", Meant(article, articles))];

        IEnumerable<ContentProblem> Page(string file, string page, int line) =>
            library.Topics.Any(topic => topic.Body.File == page) || !page.Contains('/', StringComparison.Ordinal)
                ? []
                : Article(file, page, line);

        IEnumerable<ContentProblem> Fact(string file, string? key, int line) =>
            key is null || library.Facts.TextOf(key) is not null
                ? []
                :
                [
                    UnknownFactCheck.Unknown.Broken(
                        file,
                        line,
                        $"There is no fact '{key}'.",
                        Meant(key, library.Facts.All.Select(fact => fact.Key))
                    ) with
                    {
                        Missing = key,
                    },
                ];

        IEnumerable<ContentProblem> Sources(string file, IEnumerable<string> ids, int line) =>
            ids.Where(id => !library.Data.Sources.ContainsKey(id))
                .Select(id =>
                    CitationCheck.Unknown.Broken(file, line, $"There is no source '{id}'.", Meant(id, library.Data.Sources.Keys)) with
                    {
                        Missing = id,
                    }
                );
    }

    internal static string Meant(string word, IEnumerable<string> known) =>
        InvisibleSigns.AdviceFor(word, known) is { } advice ? advice
        : NearestWord.To(word, known) is { } meant ? $"Did you mean '{meant}'?" : "Correct the name, or add what it names.";
}

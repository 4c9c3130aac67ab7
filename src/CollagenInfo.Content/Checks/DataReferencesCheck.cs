using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>What the data files name is there: facts, sources, articles, signs, reasons.</summary>
internal sealed class DataReferencesCheck : ILibraryCheck
{
    private static readonly Rule UnknownSign = new(
        "unknown-sign",
        "A sign that names another one wrongly tells nobody when the two together are an emergency, or when it is only a usual one.",
        "worse: pain-beyond-needeling",
        "worse: pain-beyond-needling"
    );

    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd, UnknownFactCheck.Unknown, CitationCheck.Unknown, UnknownSign];

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
                    .Concat(Others(symptom, library.Data))
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

    /// <summary>The other signs, and the reason, that a sign names and that are not there.</summary>
    private static IEnumerable<ContentProblem> Others(Symptom symptom, ContentData data)
    {
        var signs = data.Symptoms.Select(other => other.Id).ToList();
        var reasons = data.Suitability.Select(reason => reason.Id).ToList();
        (string What, string? Id, List<string> Known)[] named =
        [
            ("sign", symptom.Worse, signs),
            ("sign", symptom.Usual, signs),
            ("reason", symptom.Before, reasons),
        ];
        return
            from other in named
            where other.Id is not null && !other.Known.Contains(other.Id)
            select UnknownSign.Broken(
                "symptoms.yml",
                symptom.Line,
                $"There is no {other.What} '{other.Id}'.",
                Meant(other.Id, other.Known)
            );
    }

    internal static string Meant(string word, IEnumerable<string> known) =>
        InvisibleSigns.AdviceFor(word, known) is { } advice ? advice
        : NearestWord.To(word, known) is { } meant ? $"Did you mean '{meant}'?" : "Correct the name, or add what it names.";
}

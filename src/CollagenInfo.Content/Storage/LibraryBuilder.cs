using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Puts the readings of single files together into one library.</summary>
internal static class LibraryBuilder
{
    private static readonly string[] DataFiles = ["clinic.yml", "facts.yml", "home.yml", "sources.yml"];

    public static ContentLibrary Build(IReadOnlyDictionary<string, FileReading> files)
    {
        var topics = files.Values.Select(file => file.Content).OfType<Topic>().ToDictionary(topic => topic.Slug);
        var articles = files.Values.Select(file => file.Content).OfType<Article>().ToList();
        foreach (var slug in articles.Select(article => article.Topic).Distinct())
        {
            topics.TryAdd(slug, Unnamed(slug));
        }

        return new ContentLibrary(topics.Values, articles)
        {
            Facts = Data<FactSheet>("facts.yml") ?? FactSheet.Empty,
            Sources = Data<IReadOnlyDictionary<string, Source>>("sources.yml") ?? FrozenDictionary<string, Source>.Empty,
            Clinic = Data<ClinicProfile>("clinic.yml") ?? ClinicProfile.Unknown,
            Terms = Data<IReadOnlyList<Term>>("terms.yml") ?? [],
            Activities = Data<IReadOnlyList<Activity>>("activities.yml") ?? [],
            Symptoms = Data<IReadOnlyList<Symptom>>("symptoms.yml") ?? [],
            Suitability = Data<IReadOnlyList<SuitabilityItem>>("suitability.yml") ?? [],
            Consultation = Data<Consultation>("consultation.yml") ?? Consultation.Empty,
            DiscouragedWordings = Data<IReadOnlyList<DiscouragedWording>>("claims.yml") ?? [],
            Moved = Data<MovedPages>(MovedPages.File) ?? MovedPages.None,
            Home = Data<HomePage>("home.yml"),
            Images = files
                .Values.Select(file => file.Content)
                .OfType<ImageFile>()
                .Select(image => image.Name)
                .ToFrozenSet(StringComparer.Ordinal),
        };

        T? Data<T>(string name)
            where T : class => files.GetValueOrDefault(name)?.Content as T;
    }

    /// <summary>What is wrong with the folder as a whole: files that should be there, and two files with one address.</summary>
    public static IEnumerable<ContentProblem> Problems(IReadOnlyDictionary<string, FileReading> files)
    {
        foreach (var name in DataFiles.Where(name => !files.ContainsKey(name)))
        {
            yield return Error("missing-file", name, $"There is no {name}.", "Restore it from a copy.");
        }

        var articles = files.Values.Select(file => file.Content).OfType<Article>().ToList();
        foreach (var topic in articles.Select(article => article.Topic).Distinct().Where(topic => !files.ContainsKey($"{topic}/index.md")))
        {
            yield return Error(
                "topic-without-index",
                $"{topic}/index.md",
                $"The topic '{topic}' has articles and no index.md.",
                "Write one with title: and summary:."
            );
        }

        if (articles.DistinctBy(article => (article.Topic, article.Slug)).Count() == articles.Count)
        {
            yield break;
        }

        foreach (
            var twin in articles
                .GroupBy(article => (article.Topic, article.Slug))
                .Where(same => same.Skip(1).Any())
                .SelectMany(same => same.OrderBy(article => article.Body.File, StringComparer.Ordinal).Skip(1))
        )
        {
            yield return Error(
                "duplicate-address",
                twin.Body.File,
                $"Another file has the address {twin.Address} already.",
                "Rename or delete one of the two."
            );
        }
    }

    private static ContentProblem Error(string rule, string file, string message, string advice) =>
        new(rule, Severity.Error, file, 1, message, advice);

    /// <summary>A topic whose <c>index.md</c> is missing or cannot be read keeps its articles, under the name of its folder.</summary>
    private static Topic Unnamed(Slug slug)
    {
        var words = slug.ToString().Replace('-', ' ');
        return new Topic
        {
            Slug = slug,
            Title = Capitals.Capitalized(words),
            Summary = "",
            Order = int.MaxValue,
            Body = new Body("", $"{slug}/index.md", 1),
        };
    }
}

using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Something that patients have many words for: a term, an activity, a symptom.</summary>
/// <param name="Name">The word that the pages use.</param>
/// <param name="Phrases">What people type for it.</param>
/// <param name="AlsoLookFor">The words of the pages that mean it.</param>
/// <param name="Page">The address of the page, or the file of the article, where it matters most; null if none stands out.</param>
internal sealed record Concept(string Name, IReadOnlyList<string> Phrases, IReadOnlyList<string> AlsoLookFor, string? Page)
{
    /// <summary>Words of the questions of activities that do not tell one activity from another.</summary>
    private static readonly FrozenSet<string> CommonInQuestions =
        WordSet.Parse("area do use take products strong usual wear treated again");

    /// <summary>The activity that it is; null if it is something else.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The pages have a word for it that readers should be told.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Patients may notice it after a session.</summary>
    public bool IsSign { get; init; }

    /// <summary>The whole site is about it: beside other words it says nothing.</summary>
    public bool IsSubject { get; init; }

    public static IEnumerable<Concept> AllFrom(ContentLibrary library) =>
        library
            .Data.Terms.Select(From)
            .Concat(library.Data.Activities.Select(From))
            .Concat(library.Data.Symptoms.Select(symptom => From(symptom, PageOfSigns(library))))
            .Concat(SpellingsOf(library))
            .Concat(
                library
                    .Articles.Where(article => article.Words.Count > 0)
                    .Select(article => new Concept(article.Title, article.Words, [], article.Body.File))
            )
            .Append(new Concept("", library.Data.WordsOf(PageAddress.Clinic), [], PageAddress.Clinic));

    private static Concept From(Term term)
    {
        var names = new[] { term.Name, term.Short, term.Plain }.OfType<string>().ToList();
        return new Concept(
            term.Plain is { } plain && !term.IsEveryday ? $"{term.Name} ({plain})" : term.Name,
            [.. names, .. term.Words],
            names,
            term.Article
        )
        {
            IsTerm = true,
            IsSubject = term.IsEverywhere,
        };
    }

    private static Concept From(Activity activity) =>
        new(activity.Question, [activity.Question, .. activity.Words], [.. SignificantWordsOf(activity.Question)], activity.Article)
        {
            Activity = activity,
        };

    private static Concept From(Symptom symptom, string? page) =>
        new(
            symptom.Name,
            [symptom.Name, .. symptom.Words],
            [symptom.Name],
            symptom.Steps.Any(step => step.Is >= Urgency.SameDay) ? null : page
        )
        {
            IsSign = true,
        };

    /// <summary>Where the pages tell what may be noticed after a session and can wait; null if no word leads there.</summary>
    private static string? PageOfSigns(ContentLibrary library) => library.Data.Terms.FirstOrDefault(term => term.LeadsToSigns)?.Article;

    /// <summary>Reasons to wait have no words of their own; what they are called must still not count as misspelt.</summary>
    private static IEnumerable<Concept> SpellingsOf(ContentLibrary library) =>
        library.Data.Suitability.Select(item => new Concept(item.Text, [library.Expand(item.Text)], [], null));

    private static IEnumerable<string> SignificantWordsOf(string question) =>
        Tokenizer.Words(question).Where(word => !word.IsSmall && !CommonInQuestions.Contains(word.Folded)).Select(word => word.Folded);
}

/// <summary>A concept that a query names.</summary>
/// <param name="Concept">What is meant.</param>
/// <param name="First">The first of the words that name it, by its place in the query.</param>
/// <param name="Count">How many words name it.</param>
/// <param name="IsItsName">The reader used the very word of the pages.</param>
internal sealed record ConceptHit(Concept Concept, int First, int Count, bool IsItsName)
{
    /// <summary>Only one word of a longer phrase was used, but that word belongs to nothing else.</summary>
    public bool IsPart { get; init; }

    /// <summary>The word at a place is one of those that name it.</summary>
    public bool Names(int place) => First <= place && place < First + Count;

    public bool Covers(ConceptHit other) => First <= other.First && First + Count >= other.First + other.Count && Count > other.Count;
}

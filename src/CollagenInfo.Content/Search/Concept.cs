using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Something that patients have many words for: a term, an activity, a symptom.</summary>
/// <param name="Name">The word that the pages use.</param>
/// <param name="Phrases">The search words for it.</param>
/// <param name="AlsoLookFor">The words that pages use for it.</param>
/// <param name="Page">The address of the page, or the file of the article, most relevant to it; null if there is none.</param>
internal sealed record Concept(string Name, IReadOnlyList<string> Phrases, IReadOnlyList<string> AlsoLookFor, string? Page)
{
    /// <summary>Words in the questions of activities that do not distinguish one activity from another.</summary>
    private static readonly FrozenSet<string> CommonInQuestions =
        WordSet.Parse("area do use take products strong usual wear treated again");

    /// <summary>The activity, if it is one.</summary>
    public Activity? Activity { get; init; }

    /// <summary>Whether it is a term, whose proper name readers should be told.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether it is something that patients may notice after a session.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether the whole site is about it, so that it adds nothing to other words.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether there is anything to say about it: a page, a time, or what a sign means.</summary>
    public bool LeadsSomewhere => Page is not null || Activity is not null || IsSign;

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
            .Append(ClinicIn(library));

    private static Concept ClinicIn(ContentLibrary library) =>
        new("", [.. library.Data.WordsOf(PageAddress.Clinic).Where(AskedPhrases<string>.IsPlain)], [], PageAddress.Clinic);

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

    /// <summary>The article on what may be noticed after a session and can wait; null if no term leads to it.</summary>
    internal static string? PageOfSigns(ContentLibrary library) => library.Data.Terms.FirstOrDefault(term => term.LeadsToSigns)?.Article;

    /// <summary>Reasons to wait have no search words of their own, but their names must not count as misspelt.</summary>
    private static IEnumerable<Concept> SpellingsOf(ContentLibrary library) =>
        library.Data.Suitability.Select(item => new Concept(item.Text, [library.Expand(item.Text)], [], null));

    private static IEnumerable<string> SignificantWordsOf(string question) =>
        Tokenizer.Words(question).Where(word => !word.IsSmall && !CommonInQuestions.Contains(word.Folded)).Select(word => word.Folded);
}

/// <summary>A concept that a query names.</summary>
/// <param name="Concept">What is meant.</param>
/// <param name="First">The index in the query of the first word that names it.</param>
/// <param name="Count">How many words name it.</param>
/// <param name="IsItsName">Whether the reader used the same word as the pages.</param>
internal sealed record ConceptHit(Concept Concept, int First, int Count, bool IsItsName)
{
    /// <summary>Whether only one word of a longer phrase was used, a word that belongs to nothing else.</summary>
    public bool IsPart { get; init; }

    /// <summary>The indexes of the words that name it.</summary>
    public IEnumerable<int> Places => Enumerable.Range(First, Count);

    /// <summary>Whether the word at an index is one of those that name it.</summary>
    public bool Names(int place) => First <= place && place < First + Count;

    public bool Covers(ConceptHit other) => First <= other.First && First + Count >= other.First + other.Count && Count > other.Count;
}

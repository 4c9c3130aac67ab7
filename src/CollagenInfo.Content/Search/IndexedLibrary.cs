using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Search;

/// <summary>A library with everything that finding something in it takes.</summary>
internal sealed record IndexedLibrary(
    ContentLibrary Library,
    SearchIndex Index,
    Vocabulary Vocabulary,
    ConceptMatcher Concepts,
    SymptomMatcher Symptoms
)
{
    public SearchPlanner Planner { get; } = new(Vocabulary, Concepts);

    /// <summary>So many changed pages are put into a new index, beside the old one that readers go on using.</summary>
    private const int ManyPages = 200;

    /// <summary>The next library's index, made from the last one where it can be, and how many pages were read for it.</summary>
    public static (IndexedLibrary Next, int Read) Follow(IndexedLibrary? last, ContentLibrary library)
    {
        var sources = SearchPage.SourcesOf(library).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var stale = last is null ? [] : Stale(last, library, sources);
        var come = sources.Where(source => last is null || stale.Contains(source) || !last.Index.Has(source)).ToList();
        if (last is null || come.Count > ManyPages)
        {
            return (Build(library, sources), sources.Count);
        }

        var gone = last.Index.Sources.Where(source => stale.Contains(source) || !sources.Contains(source)).ToList();
        last.Vocabulary.Count(gone.SelectMany(source => IndexedPage.Of(source, last.Library).Texts), -1);
        Take(come, gone, library, last.Index, last.Vocabulary);
        if (HasSameWords(last.Library, library) && !come.Concat(gone).Any(source => source is Article { Words.Count: > 0 }))
        {
            return (last with { Library = library }, come.Count);
        }

        last.Vocabulary.Count(last.Concepts.Phrases, -1, arePhrases: true);
        return (Of(library, last.Index, last.Vocabulary), come.Count);
    }

    private static IndexedLibrary Build(ContentLibrary library, IReadOnlyCollection<object> sources)
    {
        var (index, vocabulary) = (new SearchIndex(), new Vocabulary());
        Take(sources, [], library, index, vocabulary);
        vocabulary.Count(SitePages.Tools.SelectMany(tool => tool.Words), 1, arePhrases: true);
        return Of(library, index, vocabulary);
    }

    private static void Take(
        IReadOnlyCollection<object> come,
        List<object> gone,
        ContentLibrary library,
        SearchIndex index,
        Vocabulary vocabulary
    )
    {
        if (come.Count + gone.Count == 0)
        {
            return;
        }

        var pages = ReadingAhead.Read(come, source => IndexedPage.Of(source, library));
        index.Change(
            gone,
            pages.Select(page =>
            {
                vocabulary.Count(page.Texts, 1);
                return page;
            })
        );
    }

    private static IndexedLibrary Of(ContentLibrary library, SearchIndex index, Vocabulary vocabulary)
    {
        var concepts = new ConceptMatcher(Concept.In(library));
        vocabulary.Count(concepts.Phrases, 1, arePhrases: true);
        return new IndexedLibrary(library, index, vocabulary, concepts, new SymptomMatcher(library.Symptoms));
    }

    private static bool HasSameWords(ContentLibrary one, ContentLibrary other) =>
        ReferenceEquals(one.Terms, other.Terms)
        && ReferenceEquals(one.Activities, other.Activities)
        && ReferenceEquals(one.Symptoms, other.Symptoms)
        && ReferenceEquals(one.Suitability, other.Suitability);

    /// <summary>Pages that have not changed themselves, but say a number that has.</summary>
    private static HashSet<object> Stale(IndexedLibrary last, ContentLibrary library, HashSet<object> sources)
    {
        if (ReferenceEquals(last.Library.Facts, library.Facts) && ReferenceEquals(last.Library.Clinic, library.Clinic))
        {
            return [];
        }

        var isSame = new Dictionary<string, bool>(StringComparer.Ordinal);
        return sources
            .Where(source => last.Index.Has(source) && !SaysTheSame(SearchPage.Of(source)))
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);

        bool SaysTheSame(SearchPage page) =>
            new[] { page.Title, page.Summary, page.Body.Markdown }.SelectMany(FactReference.KeysIn).All(IsSame);

        bool IsSame(string key) =>
            isSame.TryGetValue(key, out var same) ? same : isSame[key] = last.Library.Word(key)?.Text == library.Word(key)?.Text;
    }
}

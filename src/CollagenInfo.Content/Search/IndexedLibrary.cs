using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Search;

/// <summary>A library with its index and all else that searching it needs.</summary>
internal sealed record IndexedLibrary(
    ContentLibrary Library,
    SearchIndex Index,
    Vocabulary Vocabulary,
    ConceptMatcher Concepts,
    SymptomMatcher Symptoms,
    PhraseMatcher<SitePage> Tools
)
{
    public QueryParser Parser { get; } = new(Vocabulary, Concepts, RightWordsIn(Library.Data));

    /// <summary>Search words that may be on no page.</summary>
    private IEnumerable<string> Phrases => Concepts.Phrases.Concat(SitePages.Tools.SelectMany(tool => Library.Data.WordsOf(tool.Address)));

    /// <summary>From this many changed pages on, a new index is built, while readers go on using the old one.</summary>
    private const int ManyPages = 200;

    /// <summary>The index of the next library, updated from the last one if possible, and how many pages were read for it.</summary>
    public static (IndexedLibrary Next, int Read) Follow(IndexedLibrary? last, ContentLibrary library)
    {
        var pages = SearchPages.From(library).ToHashSet<ContentPage>(ReferenceEqualityComparer.Instance);
        var stale = last is null ? [] : Stale(last, library, pages);
        var come = pages.Where(page => last is null || stale.Contains(page) || !last.Index.Has(page)).ToList();
        if (last is null || come.Count > ManyPages)
        {
            return (Build(library, pages), pages.Count);
        }

        var gone = last.Index.Pages.Where(page => stale.Contains(page) || !pages.Contains(page)).ToList();
        last.Vocabulary.Count(gone.SelectMany(page => IndexedPage.From(last.Library, page).Texts), -1);
        Take(come, gone, library, last.Index, last.Vocabulary);
        if (last.Library.Data == library.Data && !come.Concat(gone).Any(page => page is Article { Words.Count: > 0 }))
        {
            return (last with { Library = library }, come.Count);
        }

        last.Vocabulary.Count(last.Phrases, -1, arePhrases: true);
        return (From(library, last.Index, last.Vocabulary), come.Count);
    }

    private static IndexedLibrary Build(ContentLibrary library, IReadOnlyCollection<ContentPage> pages)
    {
        var (index, vocabulary) = (new SearchIndex(), new Vocabulary());
        Take(pages, [], library, index, vocabulary);
        return From(library, index, vocabulary);
    }

    private static void Take(
        IReadOnlyCollection<ContentPage> come,
        List<ContentPage> gone,
        ContentLibrary library,
        SearchIndex index,
        Vocabulary vocabulary
    )
    {
        if (come.Count + gone.Count == 0)
        {
            return;
        }

        var read = BoundedParallel.Select(come, page => IndexedPage.From(library, page));
        index.Change(
            gone,
            read.Select(page =>
            {
                vocabulary.Count(page.Texts, 1);
                return page;
            })
        );
    }

    private static IndexedLibrary From(ContentLibrary library, SearchIndex index, Vocabulary vocabulary)
    {
        var concepts = new ConceptMatcher(Concept.AllFrom(library));
        var next = new IndexedLibrary(library, index, vocabulary, concepts, new SymptomMatcher(library.Data.Symptoms), ToolsIn(library));
        vocabulary.Count(next.Phrases, 1, arePhrases: true);
        return next;
    }

    /// <summary>The stems of words of the data files, which may be on no page but are spelled correctly.</summary>
    private static FrozenSet<string> RightWordsIn(ContentData data) =>
        data.Texts.Select(line => line.Text)
            .Concat(data.Sources.Values.Select(source => source.Title))
            .Concat(data.Facts.All.Select(fact => fact.Label))
            .Concat(data.RightWords)
            .OfType<string>()
            .SelectMany(Tokenizer.Words)
            .Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);

    private static PhraseMatcher<SitePage> ToolsIn(ContentLibrary library) =>
        new(
            from tool in SitePages.Tools
            from phrase in library.Data.WordsOf(tool.Address).Append(tool.Title)
            select (Tokenizer.Words(phrase), tool),
            word => word.Stem
        );

    /// <summary>The pages that have not changed themselves but show a number that has.</summary>
    private static HashSet<ContentPage> Stale(IndexedLibrary last, ContentLibrary library, HashSet<ContentPage> pages)
    {
        if (ReferenceEquals(last.Library.Facts, library.Facts) && ReferenceEquals(last.Library.Clinic, library.Clinic))
        {
            return [];
        }

        var isSame = new Dictionary<string, bool>(StringComparer.Ordinal);
        return pages
            .Where(page => last.Index.Has(page) && !SaysTheSame(page))
            .ToHashSet<ContentPage>(ReferenceEqualityComparer.Instance);

        bool SaysTheSame(ContentPage page) =>
            new[] { page.Title, page.Summary, page.Body.Markdown }.SelectMany(FactReference.KeysIn).All(IsSame);

        bool IsSame(string key) =>
            isSame.TryGetValue(key, out var same) ? same : isSame[key] = last.Library.TextOf(key)?.Text == library.TextOf(key)?.Text;
    }
}

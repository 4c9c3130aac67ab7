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
    PhraseMatcher<SitePage> Tools,
    AskedPhrases<SuitabilityItem> Reasons,
    PhraseMatcher<MustNotSay> Told,
    AskedPhrases<SectionWords> Sections,
    AskedPhrases<string> Clinic
)
{
    public QueryParser Parser { get; } =
        new(
            Vocabulary,
            Concepts,
            new SpellingCorrector(Vocabulary, RightWordsIn(Library.Data), UrgentWordsIn(Library.Data), Library.Data.ShortWords),
            new Sayings(Library.Data.Sayings)
        );

    /// <summary>The facts that answer whoever looks for their article.</summary>
    public IReadOnlyList<Fact> Answers { get; } =
    [.. Library.Facts.All.Where(fact => fact is { Answer: not null, Article: not null }).OrderBy(fact => fact.Line)];

    /// <summary>Search words that may be on no page.</summary>
    private IEnumerable<string> Phrases =>
        [
            .. Concepts.Phrases,
            .. SitePages.Tools.SelectMany(tool => Library.Data.WordsOf(tool.Address)),
            .. Library.Data.SectionWords.SelectMany(section => section.Words),
            .. ParsedQuery.KnownWords,
        ];

    /// <summary>From this many changed pages on, a new index is built, while readers go on using the old one.</summary>
    private const int ManyPages = 200;

    /// <summary>The index of the next library, updated from the last one if possible, and how many pages were read for it.</summary>
    /// <param name="last">The index of the last library; null if there is none.</param>
    /// <param name="library">The next library.</param>
    /// <param name="searching">Held while an index that readers use is changed, so that no search sees half a change.</param>
    public static (IndexedLibrary Next, int Read) Follow(IndexedLibrary? last, ContentLibrary library, Lock searching)
    {
        var pages = SearchPages.From(library).ToHashSet<ContentPage>(ReferenceEqualityComparer.Instance);
        var stale = last is null ? [] : Stale(last, library, pages);
        var come = pages.Where(page => last is null || stale.Contains(page) || !last.Index.Has(page)).ToList();
        if (last is null || come.Count > ManyPages)
        {
            return (Build(library, pages), pages.Count);
        }

        var gone = last.Index.Pages.Where(page => stale.Contains(page) || !pages.Contains(page)).ToList();
        var forgotten = gone.ConvertAll(page => IndexedPage.From(last.Library, page));
        var read = BoundedParallel.Select(come, page => IndexedPage.From(library, page)).ToList();
        var hasSamePhrases = last.Library.Data == library.Data && !come.Concat(gone).Any(page => page is Article { Words.Count: > 0 });
        var next = hasSamePhrases ? last with { Library = library } : From(library, last.Index, last.Vocabulary);
        lock (searching)
        {
            last.Vocabulary.Count(forgotten.SelectMany(page => page.Texts), -1);
            Take(read, gone, last.Index, last.Vocabulary);
            if (!hasSamePhrases)
            {
                last.Vocabulary.Count(last.Phrases, -1, arePhrases: true);
                next.Vocabulary.Count(next.Phrases, 1, arePhrases: true);
            }
        }

        return (next, come.Count);
    }

    private static IndexedLibrary Build(ContentLibrary library, IReadOnlyCollection<ContentPage> pages)
    {
        var (index, vocabulary) = (new SearchIndex(), new Vocabulary());
        Take(BoundedParallel.Select(pages, page => IndexedPage.From(library, page)), [], index, vocabulary);
        var built = From(library, index, vocabulary);
        vocabulary.Count(built.Phrases, 1, arePhrases: true);
        return built;
    }

    private static void Take(IEnumerable<IndexedPage> come, List<ContentPage> gone, SearchIndex index, Vocabulary vocabulary) =>
        index.Change(
            gone,
            come.Select(page =>
            {
                vocabulary.Count(page.Texts, 1);
                return page;
            })
        );

    private static IndexedLibrary From(ContentLibrary library, SearchIndex index, Vocabulary vocabulary) =>
        new(
            library,
            index,
            vocabulary,
            new ConceptMatcher(Concept.AllFrom(library)),
            SymptomMatcher.For(library.Data.Symptoms),
            ToolsIn(library),
            ReasonAnswer.MatcherFor(library),
            ToldAnswer.MatcherFor(library),
            SectionAnswer.MatcherFor(library),
            ClinicAnswer.MatcherFor(library)
        );

    /// <summary>The stems of words of the data files, which may be on no page but are spelled correctly.</summary>
    private static FrozenSet<string> RightWordsIn(ContentData data) =>
        data.Texts.Select(line => line.Text)
            .Concat(data.Sources.Values.Select(source => source.Title))
            .Concat(data.Facts.All.Select(fact => fact.Label))
            .Concat(data.RightWords)
            .Concat(data.Symptoms.SelectMany(symptom => symptom.Signs))
            .OfType<string>()
            .SelectMany(Tokenizer.Words)
            .Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of words that name what needs help the same day or at once.</summary>
    private static FrozenSet<string> UrgentWordsIn(ContentData data) =>
        data.Symptoms.Where(symptom => symptom.Worst >= Urgency.SameDay)
            .SelectMany(symptom => symptom.Words.Concat(symptom.Signs).Append(symptom.Name))
            .SelectMany(Tokenizer.Words)
            .Where(word => !word.IsSmall)
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

using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Searches the library that the reader sees. When the library changes, only changed pages are indexed again. Drafts are never
/// indexed, because the search is only ever given the published library.
/// </summary>
/// <param name="clock">Tells the year.</param>
/// <param name="meanings">Tells what is meant; null if only words count.</param>
public sealed class SiteSearch(TimeProvider clock, MeaningIndex? meanings = null)
{
    private const int MostSections = 3;

    private readonly Lock following = new();
    private readonly Lock searching = new();
    private volatile IndexedLibrary? current;

    /// <summary>How many pages were read again for the last change of the library.</summary>
    public int LastRead { get; private set; }

    /// <summary>Updates the index for a library; called after each change, so that no reader has to wait for it.</summary>
    public void Follow(ContentLibrary library)
    {
        lock (following)
        {
            if (current is null || !ReferenceEquals(current.Library, library))
            {
                (current, LastRead) = IndexedLibrary.Follow(current, library, searching);
            }
        }
    }

    /// <summary>
    /// Answers a query for readers of a library. Searches wait for each other: each takes the index once, and needs it for some
    /// milliseconds. Who calls this must not let many wait, because each of them holds a thread.
    /// </summary>
    public SearchAnswer Find(ContentLibrary library, SearchQuery query)
    {
        var indexed = IndexFor(library);
        ParsedQuery parsed;
        lock (searching)
        {
            parsed = indexed.Parser.Parse(query);
        }

        // The model takes longer than all else, and needs no index.
        var meant = query.IsUnfinished ? null : meanings?.Of(parsed.Mended ?? parsed.Text);
        lock (searching)
        {
            return Find(indexed, library, query, parsed, clock, meant);
        }
    }

    /// <summary>
    /// Answers a query by its words, as readers of a library would get it that nobody sees yet. All of its pages are read for that one
    /// answer.
    /// </summary>
    public static SearchAnswer Rehearse(ContentLibrary library, SearchQuery query, TimeProvider clock)
    {
        var (indexed, _) = IndexedLibrary.Follow(null, library, new Lock());
        using (indexed.Index)
        {
            return Find(indexed, library, query, indexed.Parser.Parse(query), clock, null);
        }
    }

    /// <summary>Whether any page or search word has the word, or another form of it.</summary>
    public bool Knows(ContentLibrary library, string word)
    {
        var indexed = IndexFor(library);
        lock (searching)
        {
            return indexed.Vocabulary.Knows(Tokenizer.Fold(word));
        }
    }

    private static SearchAnswer Find(
        IndexedLibrary indexed,
        ContentLibrary library,
        SearchQuery query,
        ParsedQuery parsed,
        TimeProvider clock,
        Meant? meant
    )
    {
        var year = clock.GetUtcNow().Year;
        var urgency = meant is null ? null : new MeantUrgency(meant, parsed, library, year);
        var ofWords = CareAnswer.For(library, indexed, parsed, year);
        var doubted = urgency?.IsAboutSomethingElse is true && ofWords is { IsInDoubt: true } ? ofWords : null;
        var certain = doubted is null ? ofWords : null;
        var care = urgency is null ? certain : urgency.MoreUrgentThan(certain);
        var pages = new Ranking(parsed, care ?? doubted, indexed.Index, library).Best();
        var answer = new SearchAnswer(query, [.. pages.Select(page => Hit(page, library, parsed))])
        {
            Mended = parsed.Mended,
            AlsoCalled =
            [
                .. parsed
                    .Concepts.Where(hit => hit.Concept.IsTerm && !hit.IsItsName && !hit.IsPart)
                    .Where(hit => parsed.ShareOf(hit) > Weights.ShareThatIsMuch)
                    .Select(hit => hit.Concept.Name)
                    .Distinct(),
            ],
            Care = care,
            Unknown = [.. parsed.Significant.Where(word => IsUnknown(word, indexed)).Select(word => word.Text).Distinct()],
        };
        var meanings = meant is null ? null : new MeantAnswers(meant, urgency!, parsed, library);
        var all = new DataAnswers(parsed, indexed, library, meanings).AddTo(answer, certain, pages);
        return doubted is null ? all : all.Cards > 0 ? all with { Beside = doubted } : all with { Care = doubted };
    }

    private static bool IsUnknown(Token word, IndexedLibrary indexed) =>
        !word.Text.Any(char.IsAsciiDigit) && !indexed.Vocabulary.Knows(word.Folded);

    /// <summary>
    /// The first reader waits for the index. Later, while another thread updates it for a changed library, readers use the old
    /// index, and its hits are checked against the library that they see.
    /// </summary>
    private IndexedLibrary IndexFor(ContentLibrary library)
    {
        var known = current;
        if (known is not null && ReferenceEquals(known.Library, library))
        {
            return known;
        }

        if (known is null || following.TryEnter())
        {
            try
            {
                Follow(library);
            }
            finally
            {
                if (known is not null)
                {
                    following.Exit();
                }
            }
        }

        return current!;
    }

    private static SearchHit Hit(IReadOnlyList<PagePlace> sections, ContentLibrary library, ParsedQuery query)
    {
        var (best, page) = (sections[0], sections[0].Page);
        return new SearchHit(library.Expand(page.Title), HeadingOf(best, library), best.Address, Snippet.From(library, best, query))
        {
            Sections =
            [
                .. sections
                    .Skip(1)
                    .Where(section => section.Anchor is not null)
                    .Take(MostSections)
                    .Select(section => (HeadingOf(section, library) ?? "", section.Address)),
            ],
        };
    }

    private static string? HeadingOf(PagePlace place, ContentLibrary library) =>
        place.ReadHeading() is { } heading ? library.Expand(heading.Text) : null;
}

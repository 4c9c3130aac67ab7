using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>Answers to whoever looks for a page of which one part is what most people want to know.</summary>
internal static class PageAnswers
{
    private const int MostItems = 8;
    private const int MostRows = 4;

    /// <summary>How many characters of a section are seen at once on a phone.</summary>
    private const int MostInView = 460;

    /// <summary>Of so many items, those that name what is asked come first: the others would push them out of view.</summary>
    private const int LongList = 5;

    private static readonly FrozenSet<string> OfDaysAndWays = WordSet.Parse(
        "monday tuesday wednesday thursday friday saturday sunday weekend holiday morning evening night late early",
        "tonight now time number online new first next week today tomorrow midnight 1am 2am 3am 4am 5am"
    );

    private static readonly FrozenSet<string> OfBooking = WordSet.Parse("book booking slot slots online availability available walk");

    private static readonly FrozenSet<string> OfPlace = WordSet.Parse(
        "where address located location directions parking park station subway street zip find based"
    );

    private static readonly FrozenSet<string> OfHours = WordSet.Parse(
        "open opening hours close closing closed shut times evenings weekends"
    );

    /// <summary>What is asked about the clinic, to whoever asks for it.</summary>
    public static ClinicPart PartOf(ParsedQuery query) =>
        query.HasAny(OfPlace) ? ClinicPart.Place
        : query.HasAny(OfBooking) ? ClinicPart.Booking
        : query.HasAny(OfHours) ? ClinicPart.Hours
        : ClinicPart.Numbers;

    /// <summary>Whether the query asks how to reach the clinic or when it is open, and for nothing else.</summary>
    public static bool AsksForClinic(ParsedQuery query, AskedPhrases<string> clinic, bool isLoose = false) =>
        clinic.FindIn(query.Words).Any(hit => hit.IsWeak == isLoose)
        || (
            !isLoose
            && PlacesOf(PageAddress.Clinic, query) is { Count: > 0 } places
            && !query.NamesOther(places, hit => hit.Concept.Page == PageAddress.Clinic)
            && query
                .Words.Index()
                .All(word =>
                    places.Contains(word.Index) || !query.Significant.Contains(word.Item) || OfDaysAndWays.Contains(word.Item.Singular)
                )
        );

    /// <summary>Whether the query asks what it costs, for whatever use, and the clinic has a price for a session.</summary>
    public static bool AsksForPrices(ParsedQuery query, ContentLibrary library, bool isLoose = false) =>
        library.Clinic is { CostArticle: { } article }
        && library.Clinic.Prices.Any(price => price.IsPerSession)
        && PlacesOf(article, query) is { Count: > 0 } places
        && !query.NamesOther(places, hit =>
            (isLoose && hit.Concept.Activity is not null && places.Any(place => !query.Words[place].IsSmall))
            || hit.Concept.Page is { } page
                && (page == article || page == PageAddress.Clinic || TopicOf(page, library) is { NamesBenefits: true })
        );

    /// <summary>
    /// What a fact says to whoever looks for its article, and for nothing but what it speaks of itself: needles, for "a needling pen at
    /// home". Null if none does.
    /// </summary>
    public static PageAnswer? Fact(ParsedQuery query, IReadOnlyList<Fact> facts, ContentLibrary library) =>
        facts.FirstOrDefault(fact => IsAsked(fact, query)) is { } asked && DataAnswers.ArticleOf(asked.Article, library) is { } article
            ? new PageAnswer(library.Expand(article.Title), library.Expand(asked.Answer!), article.Address)
            : null;

    public static AskedPhrases<SectionWords> SectionsIn(ContentLibrary library) =>
        new(
            from section in library.Data.SectionWords
            from phrase in section.Words
            select (phrase, section)
        );

    /// <summary>What people type who look for the clinic, beside the rows of words that may be looked for with others.</summary>
    public static AskedPhrases<string> ClinicIn(ContentLibrary library) =>
        new(library.Data.WordsOf(PageAddress.Clinic).Where(phrase => !AskedPhrases<string>.IsPlain(phrase)).Select(phrase => (phrase, "")));

    /// <summary>
    /// The beginning of the section that answers whoever types some words; of several, the one of which most is said. Null if none does,
    /// or it is not on the site.
    /// </summary>
    public static PageAnswer? Section(
        ParsedQuery query,
        AskedPhrases<SectionWords> sections,
        ContentLibrary library,
        bool isLoose = false
    ) =>
        sections
            .FindIn(query.Words)
            .Where(hit => hit.IsWeak == isLoose)
            .OrderByDescending(hit => hit.Telling)
            .ThenByDescending(hit => hit.Said)
            .Select(hit => BeginningOf(hit.Meaning, query, library) is { } answer ? answer with { Said = hit.Telling } : null)
            .FirstOrDefault(answer => answer is not null);

    /// <summary>
    /// The beginning of the last section that says, as a line of a list, how long before a session to leave off what the query names: the
    /// time after it would mislead. Null if the query does not ask for that.
    /// </summary>
    public static PageAnswer? Before(ParsedQuery query, ContentLibrary library) =>
        query.AsksBefore
        && query.Concepts.Select(hit => hit.Concept.Activity?.Before).OfType<string>().FirstOrDefault() is { } fact
        && library.ReadBy(ArticleTool.BeforeTreatment) is { } article
            ? BeginningOf(article, section => section.Passages.Any(passage => Names(passage, fact)), query, library)
            : null;

    private static bool Names(Passage passage, string fact) =>
        passage.Kind is PassageKind.ListItem && passage.Text.Contains($"{{{{ {fact} }}}}", StringComparison.Ordinal);

    private static PageAnswer? BeginningOf(SectionWords asked, ParsedQuery query, ContentLibrary library) =>
        DataAnswers.ArticleOf(asked.Article, library) is { } article
            ? BeginningOf(article, section => section.Anchor == asked.Anchor, query, library)
            : null;

    /// <summary>
    /// The beginning of the last section of an article that is meant: its first paragraph, and the list below. Of a table, the rows that
    /// name what is asked, or else the first ones.
    /// </summary>
    public static PageAnswer? BeginningOf(Article article, Predicate<PageSection> isMeant, ParsedQuery query, ContentLibrary library)
    {
        var shown = PageSection.AllFrom(article.Body).Where(section => section.Passages.Count > 0).ToList();
        if (shown.FindLast(isMeant) is not { } found)
        {
            return null;
        }

        var title = found == shown[0] ? article.Title : found.Heading;
        var passages = found.Passages;
        var (start, also) = Choose(passages, $"{title} {found.Heading}", query, library);
        var text = passages[start].Kind is PassageKind.Paragraph ? library.Expand(passages[start].Text) : null;
        var next = text is null ? start : start + 1;
        if (text is [.., ':'] && next < passages.Count && passages[next].Kind is PassageKind.Paragraph)
        {
            text = $"{text} {library.Expand(passages[next++].Text)}";
        }

        var items = ListBelow(passages.Skip(next), query, library);
        return items is null
            ? null
            : new PageAnswer(library.Expand(title), text, $"{article.Address}#{found.Anchor}")
            {
                Also = also is { } place ? library.Expand(passages[place].Text) : null,
                More = text is null || start > 0 || also is not null ? [] : ParagraphsAfter(passages.Skip(next), text.Length, library),
                Items = [.. items],
            };
    }

    /// <summary>
    /// Where the answer begins, and the paragraph that belongs to it: the one that names most of what is asked, if the beginning names
    /// less. A question is answered by its first words, and nothing goes before what is urgent.
    /// </summary>
    private static (int Start, int? Also) Choose(
        IReadOnlyList<Passage> passages,
        string title,
        ParsedQuery query,
        ContentLibrary library
    )
    {
        var named = CountAsked(passages, title, query, library);
        var beginning = 1 + passages.Skip(1).TakeWhile(passage => passage.Kind is not PassageKind.Paragraph).Count();
        var best = Enumerable
            .Range(0, passages.Count)
            .Where(place => passages[place].Kind is PassageKind.Paragraph)
            .OrderByDescending(place => named[place])
            .FirstOrDefault();
        var led = named.Take(beginning).Max();
        if (best < beginning || named[best] <= led || passages[0].Text.EndsWith(':'))
        {
            return (0, null);
        }

        if (passages[0].Kind is not PassageKind.Paragraph || passages[best].Text.EndsWith(':'))
        {
            return led == 0 ? (best, null) : (0, passages[0].Kind is PassageKind.TableRow ? best : null);
        }

        return named[0] > 0 || IsUrgent(passages[0]) || (title.Contains('?', StringComparison.Ordinal) && !IsUrgent(passages[best]))
            ? (0, best)
            : (best, 0);
    }

    /// <summary>
    /// How much of what is asked each passage names: of what was typed, and of that what the title does not say, before other words for
    /// it. What no passage names counts for nothing.
    /// </summary>
    private static List<int> CountAsked(IReadOnlyList<Passage> passages, string title, ParsedQuery query, ContentLibrary library)
    {
        var said = StemsOf(library.Expand(title)).ToHashSet(StringComparer.Ordinal);
        var typed = query.Stems.Where(query.TypedStems.Contains).ToList();
        List<IEnumerable<string>> ways = [typed.Except(said), typed, query.Stems.Except(said), query.Stems];
        var stems = passages.Select(passage => StemsOf(library.Expand(passage.Text)).ToHashSet(StringComparer.Ordinal)).ToList();
        return ways.Select(way => stems.ConvertAll(of => way.Count(of.Contains))).FirstOrDefault(counts => counts.Any(count => count > 0))
            ?? stems.ConvertAll(_ => 0);
    }

    private static bool IsUrgent(Passage passage) =>
        passage.Text.Contains("same day", StringComparison.Ordinal)
        || passage.Text.Contains("clinic.emergency-number", StringComparison.Ordinal);

    /// <summary>The paragraphs that follow a text of some length, as long as all of them are short enough to be seen at once.</summary>
    private static List<string> ParagraphsAfter(IEnumerable<Passage> passages, int length, ContentLibrary library)
    {
        var more = new List<string>();
        foreach (var passage in passages.TakeWhile(passage => passage.Kind is PassageKind.Paragraph))
        {
            var paragraph = library.Expand(passage.Text);
            length += paragraph.Length;
            if (length > MostInView || paragraph.EndsWith(':'))
            {
                break;
            }

            more.Add(paragraph);
        }

        return more;
    }

    /// <summary>The rows or items that follow; null if it is a long table, and no row names what is asked.</summary>
    private static IEnumerable<string>? ListBelow(IEnumerable<Passage> passages, ParsedQuery query, ContentLibrary library)
    {
        var below = passages.ToList();
        var rows = below.TakeWhile(passage => passage.Kind is PassageKind.TableRow).Skip(1).Select(row => RowOf(row, library)).ToList();
        var named = rows.Select(row => (Row: row, Said: Tokenizer.Words(row).DistinctBy(word => word.Stem).Count(Asks)))
            .Where(row => row.Said > 0)
            .OrderByDescending(row => row.Said)
            .Select(row => row.Row)
            .ToList();
        var items = below.TakeWhile(passage => passage.Kind is PassageKind.ListItem).Select(item => library.Expand(item.Text)).ToList();
        return rows.Count > MostRows && named.Count == 0 ? null
            : rows.Count > 0 ? (named.Count > 0 ? named : rows).Take(MostRows)
            : items.OrderByDescending(item => items.Count >= LongList && Tokenizer.Words(item).Any(Asks)).Take(MostItems);

        bool Asks(Token word) => query.Stems.Contains(word.Stem);
    }

    /// <summary>A row of a table as one line; of a table with several columns, each cell below the head of its column.</summary>
    private static string RowOf(Passage row, ContentLibrary library)
    {
        var cells = row.Text.Split(Passage.BetweenCells);
        var named = cells.Zip(row.Columns, (cell, head) => $"{head}: {cell}").Skip(1);
        return row.Columns.Count != cells.Length || cells.Length < 3
            ? Snippet.Plain(row, library)
            : library.Expand($"{cells[0]}: {string.Join("; ", named)}");
    }

    private static bool IsAsked(Fact fact, ParsedQuery query)
    {
        if (PlacesOf(fact.Article!, query) is not { Count: > 0 } places)
        {
            return false;
        }

        var said = StemsOf(fact.Answer!).ToHashSet(StringComparer.Ordinal);
        return !query.NamesOther(places, hit =>
            hit.Concept.Page == fact.Article || (hit.Concept is { Activity: null, IsSign: false } && StemsOf(hit, query).Any(said.Contains))
        );
    }

    private static IEnumerable<string> StemsOf(ConceptHit hit, ParsedQuery query) =>
        hit.Concept.AlsoLookFor.SelectMany(StemsOf).Concat(hit.Places.Select(place => query.Words[place].Stem));

    private static IEnumerable<string> StemsOf(string text) => Tokenizer.Words(text).Where(word => !word.IsSmall).Select(word => word.Stem);

    private static HashSet<int> PlacesOf(string page, ParsedQuery query) =>
        query.Concepts.Where(hit => hit is { IsPart: false } && hit.Concept.Page == page).SelectMany(hit => hit.Places).ToHashSet();

    private static Topic? TopicOf(string file, ContentLibrary library) =>
        ArticleFileName.TryParse(file) is var (topic, _) ? library.Find(topic) : null;
}

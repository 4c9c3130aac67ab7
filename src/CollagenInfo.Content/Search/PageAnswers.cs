using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>Answers to whoever looks for a page of which one part is what most people want to know.</summary>
internal static class PageAnswers
{
    private const int MostItems = 8;

    private static readonly FrozenSet<string> OfDaysAndWays = WordSet.Parse(
        "monday tuesday wednesday thursday friday saturday sunday weekend holiday morning evening night late early",
        "tonight now time number online new first next week today tomorrow"
    );

    /// <summary>Whether the query asks how to reach the clinic or when it is open, and for nothing else.</summary>
    public static bool AsksForClinic(ParsedQuery query) =>
        PlacesOf(PageAddress.Clinic, query) is { Count: > 0 } places
        && !query.NamesOther(places, hit => hit.Concept.Page == PageAddress.Clinic)
        && query
            .Words.Index()
            .All(word =>
                places.Contains(word.Index) || !query.Significant.Contains(word.Item) || OfDaysAndWays.Contains(word.Item.Singular)
            );

    /// <summary>Whether the query asks what it costs, for whatever use, and the clinic has a price for a session.</summary>
    public static bool AsksForPrices(ParsedQuery query, ContentLibrary library) =>
        library.Clinic is { CostArticle: { } article }
        && library.Clinic.Prices.Any(price => price.IsPerSession)
        && PlacesOf(article, query) is { Count: > 0 } places
        && !query.NamesOther(places, hit =>
            hit.Concept.Page is { } page
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

    public static PhraseMatcher<SectionWords> SectionsIn(ContentLibrary library) =>
        new(
            from section in library.Data.SectionWords
            from phrase in section.Words
            select (phrase, section),
            word => word.Stem
        );

    /// <summary>
    /// The beginning of the section that answers whoever types some words; of several, the one with the longest. Null if none does,
    /// or it is not on the site.
    /// </summary>
    public static PageAnswer? Section(ParsedQuery query, PhraseMatcher<SectionWords> sections, ContentLibrary library) =>
        sections
            .FindIn(query.Words)
            .OrderByDescending(hit => hit.Count)
            .Select(hit => BeginningOf(hit.Meaning, library))
            .FirstOrDefault();

    /// <summary>
    /// The beginning of the last section that says, as a line of a list, how long before a session to leave off what the query names: the
    /// time after it would mislead. Null if the query does not ask for that.
    /// </summary>
    public static PageAnswer? Before(ParsedQuery query, ContentLibrary library) =>
        query.AsksBefore
        && query.Concepts.Select(hit => hit.Concept.Activity?.Before).OfType<string>().FirstOrDefault() is { } fact
        && library.ReadBy(ArticleTool.BeforeTreatment) is { } article
            ? BeginningOf(article, section => section.Passages.Any(passage => Names(passage, fact)), library)
            : null;

    private static bool Names(Passage passage, string fact) =>
        passage.Kind is PassageKind.ListItem && passage.Text.Contains($"{{{{ {fact} }}}}", StringComparison.Ordinal);

    private static PageAnswer? BeginningOf(SectionWords asked, ContentLibrary library) =>
        DataAnswers.ArticleOf(asked.Article, library) is { } article
            ? BeginningOf(article, section => section.Anchor == asked.Anchor, library)
            : null;

    private static PageAnswer? BeginningOf(Article article, Predicate<PageSection> isMeant, ContentLibrary library)
    {
        var shown = PageSection.AllFrom(article.Body).Where(section => section.Passages.Count > 0).ToList();
        if (shown.FindLast(isMeant) is not { } found)
        {
            return null;
        }

        var title = found == shown[0] ? article.Title : found.Heading;
        var text = found.Passages[0] is { Kind: PassageKind.Paragraph } paragraph ? paragraph.Text : null;
        var items = found.Passages.Skip(text is null ? 0 : 1).TakeWhile(passage => passage.Kind is PassageKind.ListItem).Take(MostItems);
        return new PageAnswer(library.Expand(title), text is null ? null : library.Expand(text), $"{article.Address}#{found.Anchor}")
        {
            Items = [.. items.Select(item => library.Expand(item.Text))],
        };
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

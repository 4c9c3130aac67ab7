using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Finds the reasons not to have the treatment, to wait or to ask that a query names.</summary>
internal static class ReasonAnswer
{
    private const int Most = 3;

    /// <summary>How many words before a reason may say that something is only like it.</summary>
    private const int Likening = 3;

    private static readonly FrozenSet<string> OfAfter = WordSet.Parse(
        "after afterward afterwards since later now still yesterday gone went turned treated needled"
    );

    private static readonly FrozenSet<string> OfTreatment = WordSet.Parse(
        "this it you needle needles needling microneedling treatment clinic clinics roller rollers dermaroller pen the a"
    );

    private static readonly FrozenSet<string> OfEnds = WordSet.Parse("stopped finished ended quit");

    private static readonly FrozenSet<string> OfWhatEnded = WordSet.Parse(
        "ago stopped finished ended quit last was till until previously used"
    );

    /// <summary>The words of each reason, and those of the terms that it names in <see cref="SuitabilityItem.Asked"/>.</summary>
    public static AskedPhrases<SuitabilityItem> MatcherFor(ContentLibrary library)
    {
        var terms = library.Data.Terms.ToLookup(term => term.Name, StringComparer.OrdinalIgnoreCase);
        return new(
            from item in library.Data.Suitability
            from phrase in item.Words.Concat(item.Asked).Concat(item.Asked.SelectMany(name => terms[name]).SelectMany(NamesOf))
            select (phrase, item)
        );
    }

    /// <summary>
    /// The reasons, the strongest first; none if the query may mean something noticed afterwards. Beside something else, such as
    /// what the treatment is to help, only those count for which nobody is treated.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="indexed">What is searched.</param>
    /// <param name="library">The library.</param>
    /// <param name="isLoose">Whether every reason counts beside something else: nothing else answers.</param>
    /// <param name="answered">The indexes of words that are answered already: what only they name is left out.</param>
    public static IReadOnlyList<ReasonAdvice> AllFor(
        ParsedQuery query,
        IndexedLibrary indexed,
        ContentLibrary library,
        bool isLoose = false,
        IReadOnlyList<int>? answered = null
    )
    {
        var answers = indexed.Sections.FindIn(query.Words).Where(answer => !answer.IsWeak).ToList();
        var hits = indexed
            .Reasons.FindIn(query.Words)
            .Where(hit => (isLoose || !hit.IsWeak) && !IsPartOfOther(hit, query, library) && !IsOfThePast(hit, query))
            .Where(hit => !IsOfOthers(hit, query) && !answers.Exists(answer => IsMoreOf(answer, hit, library)))
            .Where(hit => answered is null || !hit.Places.All(answered.Contains))
            .ToList();
        hits.RemoveAll(hit => IsToldByMilder(hit, hits, IsOver(query) || IsAfter(hit, query)));
        var places = hits.SelectMany(hit => Enumerable.Range(hit.First, hit.Count)).ToHashSet();
        var namesOther = !isLoose && query.NamesOther(places, hit => IsAboutReasons(hit.Concept, library));
        var items = hits
            .Where(hit => !namesOther || HoldsBesideOther(hit, query) || HasEnded(hit, query))
            .Where(hit => answered is null || hit.Meaning.Kind is not SuitabilityKind.DoNotTreat || HoldsBesideOther(hit, query))
            .Select(hit => hit.Meaning).Distinct().ToList();
        if (items.Count == 0 || IsAfterwards(places, query))
        {
            return [];
        }

        return
        [
            .. items
                .OrderByDescending(item => query.HasAny(OfWhatEnded) && item.Wait is not null && IsNamedInFull(item, hits))
                .ThenBy(item => item.Kind)
                .Take(Most)
                .Select(item => Of(item, library) with
                {
                    Said = hits.Where(hit => hit.Meaning == item).Max(hit => hit.Telling),
                }),
        ];
    }

    /// <summary>A reason as an answer.</summary>
    public static ReasonAdvice Of(SuitabilityItem item, ContentLibrary library) =>
        new(
            item,
            library.Expand(item.Text),
            WaitOf(item, library),
            NoteOf(item, library),
            DataAnswers.AddressOf(library.Data.Safety.ReasonsPage, library)
        );

    /// <summary>
    /// Whether a reason is only a part of a milder one that is named, or about a medicine or treatment now that has ended: "steroid" in
    /// "steroid cream", "radiotherapy" in "radiotherapy years ago".
    /// </summary>
    private static bool IsToldByMilder(AskedHit<SuitabilityItem> hit, List<AskedHit<SuitabilityItem>> hits, bool hasEnded) =>
        hits.Exists(other =>
            other.Meaning.Kind > hit.Meaning.Kind
            && other.Start <= hit.Start
            && hit.End <= other.End
            && (other.Said > hit.Said || (hasEnded && hit.Meaning is { Kind: SuitabilityKind.DoNotTreat, IsMedicine: true }))
        );

    /// <summary>Whether no longer phrase has its words: "cancer" is only a part of "skin cancer".</summary>
    private static bool IsNamedInFull(SuitabilityItem item, List<AskedHit<SuitabilityItem>> hits) =>
        hits.Exists(hit =>
            hit.Meaning == item && !hits.Exists(other => other.Said > hit.Said && other.Start <= hit.Start && hit.End <= other.End)
        );

    private static IEnumerable<string> NamesOf(Term term) =>
        term.Words.Concat(new[] { term.Name, term.Short, term.Plain }.OfType<string>());

    /// <summary>Whether a section answers more than the name of a reason in it: "a kiss from my kids" is no age.</summary>
    private static bool IsMoreOf(AskedHit<SectionWords> answer, AskedHit<SuitabilityItem> hit, ContentLibrary library) =>
        hit.Meaning.Kind is SuitabilityKind.DoNotTreat
        && answer.Said > hit.Said
        && hit.Places.All(answer.Places.Contains)
        && !IsAboutReasons(answer.Meaning.Article, library);

    /// <summary>Whether several are named only beside what the reader does: "swimming with the kids", "makeup on my eyelids".</summary>
    private static bool IsOfOthers(AskedHit<SuitabilityItem> hit, ParsedQuery query) =>
        hit.Meaning.Kind is SuitabilityKind.DoNotTreat
        && hit.Count == 1
        && query.Words[hit.First] is var word
        && word.Text != word.Singular
        && query.Concepts.Any(other => other is { IsPart: false, Concept.Activity: not null } && !other.Names(hit.First));

    /// <summary>Whether the words belong to a longer name of something else: "acne" in "acne scars".</summary>
    private static bool IsPartOfOther(AskedHit<SuitabilityItem> hit, ParsedQuery query, ContentLibrary library) =>
        query.Concepts.Any(other =>
            other.Concept.LeadsSomewhere
            && other.Count > hit.Count
            && other.Names(hit.First)
            && other.Names(hit.First + hit.Count - 1)
            && !IsAboutReasons(other.Concept, library)
        );

    /// <summary>
    /// Whether nobody is treated with it, and now: "pregnant, stretch marks", but not "stretch marks after pregnancy", and not "swimming
    /// with the kids".
    /// </summary>
    private static bool HoldsBesideOther(AskedHit<SuitabilityItem> hit, ParsedQuery query) =>
        hit.Meaning.Kind is SuitabilityKind.DoNotTreat
        && !(query.AsksWhen && query.Concepts.Any(other => other.Concept.Activity is not null))
        && (hit.First == 0 || query.Words[hit.First - 1].Text is not ("after" or "since" or "from"))
        && !IsAgeOfOther(hit.First + hit.Count, query);

    /// <summary>Whether something has ended for certain: "last week" may have been one of several times.</summary>
    public static bool IsOver(ParsedQuery query) =>
        query.HasAny(OfEnds)
        || query.Words.Zip(query.Words.Skip(1)).Any(pair => pair is ({ Text: "came" }, { Text: "off" }))
        || query.Words.Zip(query.Words.Skip(1)).Any(pair => pair is ({ Text: "months" or "month" or "year" or "years" }, { Text: "ago" }));

    /// <summary>"Microneedling after breast cancer radiation", but not "the day after chemo", which goes on.</summary>
    private static bool IsAfter(AskedHit<SuitabilityItem> hit, ParsedQuery query)
    {
        var after = Array.FindLastIndex(query.Words, Math.Max(hit.First - 1, 0), word => word.Text is "after");
        return after >= 0
            && hit.First - after <= Likening
            && query.Concepts.Any(other => other.Concept.IsSubject && other.First < after)
            && !query.Words.Take(after).TakeLast(Likening).Any(word => word.Text is "day" or "days" or "week" or "weeks");
    }

    /// <summary>Whether the query says right after it that it has ended: "breast radiotherapy years ago".</summary>
    private static bool HasEnded(AskedHit<SuitabilityItem> hit, ParsedQuery query) =>
        hit.Meaning.Kind is SuitabilityKind.AskFirst
        && query.Words.Skip(hit.First + hit.Count).Take(Likening).Any(word => word.Text is "ago");

    /// <summary>"15 year old scars".</summary>
    private static bool IsAgeOfOther(int next, ParsedQuery query) =>
        next + 1 < query.Words.Length
        && query.Words[next].Text is "old"
        && query.Concepts.Any(other => !other.IsPart && other.First == next + 1);

    /// <summary>
    /// "As a teenager", "since I was a kid"; or only compared with it, "like a bad sunburn", "instead of a facelift", or feared, "cause
    /// cancer".
    /// </summary>
    private static bool IsOfThePast(AskedHit<SuitabilityItem> hit, ParsedQuery query) =>
        query.Words[..hit.First] is [.., { Text: "as" or "was" or "since" }, { Text: "a" }] or [.., { Text: "as" or "cause" or "causes" }]
        || query.Words.Take(hit.First).TakeLast(Likening).Any(word => word.Text is "like")
        || IsCompared(query.Words[..hit.First])
        || IsFeared(hit, query);

    /// <summary>"Instead of a facelift"; but "retinol instead of needling, pregnant" compares something else.</summary>
    private static bool IsCompared(Token[] before) =>
        before
            is [.., { Text: "instead" }, { Text: "of" }]
                or [.., { Text: "instead" }, { Text: "of" }, { Text: "a" or "an" or "the" }]
                or [.., { Text: "rather" }, { Text: "than" }]
                or [.., { Text: "rather" }, { Text: "than" }, { Text: "a" or "an" or "the" }]
                or [.., { Text: "alternative" }, { Text: "to" }]
                or [.., { Text: "versus" or "vs" }];

    /// <summary>"Can you get HIV from this", "can it give me new scars".</summary>
    private static bool IsFeared(AskedHit<SuitabilityItem> hit, ParsedQuery query) =>
        query.Words.Take(hit.First).TakeLast(Likening).ToArray()
            is [.., { Text: "it" or "this" or "needling" }, { Text: "give" or "leave" }]
                or [{ Text: "it" or "this" or "needling" }, { Text: "give" or "leave" }, { Text: "me" or "you" or "a" or "any" }]
        || (
            query.Words.Take(hit.First).TakeLast(Likening).Any(word => word.Text is "get" or "getting" or "catch" or "catching")
            && query
                .Words.Skip(hit.First)
                .Zip(query.Words.Skip(hit.First + 1))
                .Any(pair => pair.First.Text is "from" && OfTreatment.Contains(pair.Second.Text))
        );

    /// <summary>Whether it is done or noticed after treatment: "botox after", "weeping skin since yesterday".</summary>
    private static bool IsAfterwards(HashSet<int> places, ParsedQuery query) =>
        query.HasAny(OfAfter)
        && !NotNow.IsSinceChildhood(query.Words)
        && query.Concepts.Any(hit => hit.Concept is { IsSign: true } or { Activity: not null } && hit.Places.Any(places.Contains));

    /// <summary>The articles on reasons and waits stand together in one topic; "my appointment" changes nothing about a reason.</summary>
    private static bool IsAboutReasons(Concept concept, ContentLibrary library) =>
        concept.Page == PageAddress.Clinic || (concept.Page is { } page && IsAboutReasons(page, library));

    /// <summary>Whether an article stands in the topic of the one that lists the reasons.</summary>
    public static bool IsAboutReasons(string file, ContentLibrary library) =>
        library.Data.Safety.ReasonsPage?.Split('/')[0] == file.Split('/')[0];

    private static string? WaitOf(SuitabilityItem item, ContentLibrary library) =>
        item switch
        {
            { Wait: { } key } =>
                $"at least {library.Expand($"{{{{ {key} }}}}")}{(item.After is { } after ? $" after {library.Expand(after)}" : "")}",
            { Until: { } until } => $"until {library.Expand(until)}",
            _ => null,
        };

    private static string? NoteOf(SuitabilityItem item, ContentLibrary library) => item.Note is { } note ? library.Expand(note) : null;
}

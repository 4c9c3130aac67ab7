using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>Answers without a page, taken from the data: what a sign means, a price, a reason, a time, or a tool.</summary>
internal sealed class DataAnswers(ParsedQuery query, IndexedLibrary indexed, ContentLibrary library, MeantAnswers? meant)
{
    /// <summary>The most answers above the pages: more than a phone shows at once hide each other.</summary>
    private const int Most = 3;

    private const int MostTimes = 2;
    private const int MostTools = 2;

    /// <summary>Adds the answers, the most urgent first. In an emergency nobody should read what can wait.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="ofWords">What to do about urgent signs that words name for certain; null if they name none.</param>
    /// <param name="pages">The sections that fit best, by page, the best first.</param>
    public SearchAnswer AddTo(SearchAnswer answer, CareAdvice? ofWords, IReadOnlyList<IReadOnlyList<PagePlace>> pages)
    {
        if (ofWords is { Urgency: Urgency.Emergency })
        {
            return meant is null ? answer : meant.Below(answer) with { Beside = meant.Beside(answer.Care) };
        }

        var first = SectionAnswer.For(query, indexed.Sections, library, isMeant: MayBeOfDanger);
        if (first is { FoundBy: { } danger } && !IsPartOfOther(danger))
        {
            return answer with { Page = first };
        }

        if (meant?.Danger() is { } other)
        {
            return answer with { Page = other };
        }

        if (answer.Care is { Urgency: Urgency.Emergency })
        {
            return answer with { Beside = ofWords ?? meant?.Beside(answer.Care) };
        }

        var found = WithAnswers(answer);
        found = found with { Times = [.. Times().Take(Most - found.Cards)] };
        found = found.Cards == 0 ? WithMeantOrMore(found, pages) : meant?.Lead(found) ?? found;
        found = found with { Tools = [.. found.Tools.Concat(Tools(found)).Distinct().Take(Most - found.Cards + found.Tools.Count)] };
        found = found with { ClinicPart = ClinicAnswer.PartOf(query) };
        found = found with
        {
            BeginsWithTool = found is { AsksForClinic: true, Tools.Count: > 0 } && ClinicAnswer.IsNamedInToolsOnly(query, indexed),
        };
        found = found with { Beside = meant?.Beside(found.Care) };
        return found is { Page: { } page, Cards: > 1 } ? found with { Page = page with { More = [] } } : found;
    }

    /// <summary>Whether who types the words of a section may be in danger: nothing else is said then.</summary>
    private bool MayBeOfDanger(SectionWords section) => library.Data.Safety.FirstAnswers.Contains(section.Name);

    /// <summary>"Self-harm scars" are what somebody comes for.</summary>
    private bool IsPartOfOther(AskedHit<SectionWords> danger) =>
        indexed
            .Sections.FindIn(query.Words)
            .Any(other =>
                !other.IsWeak
                && other.Said > danger.Said
                && danger.Places.All(other.Places.Contains)
                && !MayBeOfDanger(other.Meaning)
            );

    private SearchAnswer WithAnswers(SearchAnswer answer)
    {
        var found = answer with { Signs = answer.Care is null ? SignAnswer.For(query, indexed, library) : null };
        found = found with
        {
            AsksForClinic = ClinicAnswer.IsAskedFor(query, indexed),
            AsksForPrices = PriceAnswer.IsAskedFor(query, library),
        };
        var isTreated = found.Signs is { Day: not null };
        found = found.Cards < Most && !isTreated ? found with { Page = PageBeside(found) } : found;
        found = found.Cards < Most && !isTreated ? found with { Reasons = ReasonAnswer.AllFor(query, indexed, library) } : found;
        found = found.Page is { } page && page.LeavesWordsOut(library) ? WithLeftOut(found, page.Places) : found;
        return found.Cards < Most && ToldAnswer.For(query, found, indexed) is { } told ? found with { Told = told, Reasons = [] } : found;
    }

    /// <summary>
    /// A section is found by some of the words. What the others name, a sign or a reason to wait or ask, weighs more, and is told above
    /// it: "when I get home dizzy", "on warfarin for life".
    /// </summary>
    private SearchAnswer WithLeftOut(SearchAnswer found, IReadOnlyList<int> answered)
    {
        var reasons = ReasonAnswer.AllFor(query, indexed, library, isLoose: true, answered);
        return reasons.Count > 0 ? found with { Reasons = reasons, LeavesOutReasons = true }
            : found is { Signs: null, Care: null, Reasons.Count: 0 }
                ? found with { Signs = SignAnswer.For(query, indexed, library, isLoose: true, answered) }
            : found;
    }

    /// <summary>Where words answer nothing for certain: what is meant, or else what they answer in part.</summary>
    private SearchAnswer WithMeantOrMore(SearchAnswer answer, IReadOnlyList<IReadOnlyList<PagePlace>> pages)
    {
        var more = new Lazy<SearchAnswer>(() => WithMore(answer, pages));
        return meant?.AddTo(answer, more) is { Cards: > 0 } found ? found : more.Value;
    }

    /// <summary>
    /// Where nothing answers for certain, what answers in part is better than nothing: a sign, a time or a reason beside words that are
    /// not known, and, if no tool answers, a section: one for such words, or else the one that has most of them.
    /// </summary>
    private SearchAnswer WithMore(SearchAnswer answer, IReadOnlyList<IReadOnlyList<PagePlace>> pages)
    {
        var hasTool = Tools(answer).Any();
        var found = answer with
        {
            Signs = SignAnswer.For(query, indexed, library, isLoose: true),
            AsksForClinic = ClinicAnswer.IsAskedFor(query, indexed, isLoose: true),
            AsksForPrices = PriceAnswer.IsAskedFor(query, library, isLoose: true),
            Page = hasTool ? null : SectionAnswer.For(query, indexed.Sections, library, isLoose: true),
        };
        found = found.Cards < Most ? found with { Reasons = ReasonAnswer.AllFor(query, indexed, library, isLoose: true) } : found;
        found = found with { Times = [.. LooseTimes().Take(Most - found.Cards)] };
        return found.Cards > 0 || hasTool
            ? found
            : found with
            {
                Page = BestSection.For(query, pages, indexed.Index, library),
            };
    }

    /// <summary>What a page answers; not what it helps with, to who asks what that costs.</summary>
    private PageAnswer? PageBeside(SearchAnswer found) =>
        SectionAnswer.For(query, indexed.Sections, library, isMeant: section => !(found.AsksForPrices && IsOfBenefits(section.Article)))
        ?? SectionAnswer.Before(query, library)
        ?? FactAnswer.For(query, [.. indexed.Answers.Where(fact => !(found.AsksForPrices && IsOfBenefits(fact.Article!)))], library);

    private bool IsOfBenefits(string file) =>
        ArticleFileName.TryParse(file) is var (topic, _) && library.Find(topic) is { NamesBenefits: true };

    /// <summary>The times of what a query names, whatever it asks; what has no time before treatment is not asked for before it.</summary>
    private IEnumerable<TimeAnswer> LooseTimes() =>
        query
            .Concepts.Where(hit => hit.Concept.Activity is not null && !hit.IsPart && !query.AsksBefore)
            .OrderByDescending(query.ShareOf)
            .Select(hit => hit.Concept.Activity!)
            .Distinct()
            .Select(activity => TimeOf(activity, library))
            .OfType<TimeAnswer>()
            .Take(MostTimes);

    /// <summary>The times that a query asks for. A query without words such as "when" must name only activities.</summary>
    private IEnumerable<TimeAnswer> Times()
    {
        var named = query
            .Concepts.Where(hit => hit.Concept.Activity is not null && !hit.IsPart && !query.AsksOtherwise && !WasBefore(hit))
            .ToList();
        var share = named.DistinctBy(hit => hit.First).Sum(query.ShareOf);
        return named
            .Where(_ => query.AsksWhen || share > Weights.ShareThatIsAll)
            .OrderByDescending(query.ShareOf)
            .Select(hit => hit.Concept.Activity!)
            .Distinct()
            .Select(activity => TimeOf(activity, library))
            .OfType<TimeAnswer>()
            .Take(MostTimes);
    }

    /// <summary>
    /// Whether it was done before any treatment, and its time is over: "a peel 10 days ago", but not "needling 3 days ago, a peel".
    /// </summary>
    private bool WasBefore(ConceptHit done) =>
        Array.FindIndex(query.Words, word => word.Text is "ago") is var ago
        && ago > done.First
        && !query.Concepts.Any(hit => hit.First > done.First && hit.First < ago)
        && !query.Concepts.Any(hit => hit.Concept.IsSubject && hit.First < done.First);

    /// <summary>The tools that a query names; left out is the tool to which an answer above leads.</summary>
    private IEnumerable<SitePage> Tools(SearchAnswer found) =>
        indexed
            .Tools.FindIn(query.Words)
            .Select(hit => hit.Meaning)
            .Distinct()
            .Where(tool => !LeadsTo(found, tool))
            .Take(MostTools);

    private static bool LeadsTo(SearchAnswer found, SitePage tool) =>
        (tool == SitePages.WhenCanI && found.Times.Count > 0)
        || (tool == SitePages.Symptoms && found.Signs is not null)
        || (tool == SitePages.Suitability && found.Reasons.Count > 0)
        || (tool == SitePages.Course && found.AsksForPrices);

    public static TimeAnswer? TimeOf(Activity activity, ContentLibrary library) =>
        ActivityAnswer.From(library, activity) is { } answer
            ? new TimeAnswer(
                QuestionOf(activity),
                Sentence(answer.InWords),
                answer.Note is { } note ? Sentence(note) : null,
                activity.Before is { } before ? library.Expand($"{{{{ {before} }}}}") : null,
                AddressOf(activity.Article, library)
            )
            : null;

    /// <summary>
    /// The address of an article given by its file, null if there is no such article; an address is returned as it is.
    /// </summary>
    public static string? AddressOf(string? file, ContentLibrary library) => file is ['/', ..] ? file : ArticleOf(file, library)?.Address;

    /// <summary>The article given by its file; null if there is none.</summary>
    public static Article? ArticleOf(string? file, ContentLibrary library) =>
        ArticleFileName.TryParse(file) is var (topic, article) ? library.Find(topic, article) : null;

    /// <summary>What an activity answers.</summary>
    public static string QuestionOf(Activity activity) => $"When can I {activity.Question}?";

    private static string Sentence(string text) => Capitals.Capitalized(text.TrimEnd('.')) + ".";
}

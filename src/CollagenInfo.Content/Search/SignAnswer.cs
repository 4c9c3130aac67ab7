using System.Collections.Frozen;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Search;

/// <summary>Finds what signs mean that a query names, if they are expected at some time, or a call is soon enough.</summary>
internal static class SignAnswer
{
    /// <summary>More words are a question of their own.</summary>
    private const int WordsOfQuestion = 3;

    /// <summary>What belongs to the question whether a sign is normal.</summary>
    private static readonly FrozenSet<string> OfTheQuestion = WordSet.Parse(
        "area treated expected common usual normal side effect effects morning night today tonight",
        "last lasts lasting take takes go goes going away down off stop stops fade fades settle settles heal heals wake woke"
    );

    /// <summary>What only somebody says who looks at skin that was treated.</summary>
    private static readonly FrozenSet<string> OfChange = WordSet.Parse("gone went turned turning swelled swollen came appeared");

    private static readonly FrozenSet<string> OfAsking = WordSet.Parse("can could may will do should is");

    private static readonly FrozenSet<string> OfTime = WordSet.Parse("first second third next since still after yesterday under both bit");

    /// <summary>Where nobody is needled: what hurts there is no sign of healing skin.</summary>
    private static readonly FrozenSet<string> OfElsewhere = WordSet.Parse(
        "ear ears tooth teeth throat joint joints muscle muscles kidney bladder bowel"
    );

    /// <summary>
    /// What the signs mean on the day that the query gives, by the rule of the tool. All answers to the question about a sign count,
    /// because nobody can say which one is the reader's. Null if the query names no sign, or may mean something else.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="indexed">What is searched.</param>
    /// <param name="library">The library.</param>
    /// <param name="isLoose">Whether words that nothing is known by may stand beside it: nothing else answers.</param>
    /// <param name="answered">The indexes of words that are answered already: what only they name is left out.</param>
    public static SignAdvice? For(
        ParsedQuery query,
        IndexedLibrary indexed,
        ContentLibrary library,
        bool isLoose = false,
        IReadOnlyList<int>? answered = null
    )
    {
        var hits = indexed
            .Symptoms.HitsIn(query.Words, query.Text)
            .Where(hit => hit.Symptom is { Worst: <= Urgency.CallUs, Group: not SymptomGroup.Other })
            .Where(hit => hit.Symptom.Group is not SymptomGroup.HeatSwellingPain || !query.HasAny(OfElsewhere))
            .Where(hit => answered is null || !hit.Places.All(answered.Contains))
            .ToList();
        if (hits.Count == 0 || GeneralQuestion.Is(query.Words) || ParsedQuery.SpeaksOfTimeBefore(query.Words))
        {
            return null;
        }

        var day = QueryDay.FindIn(query.Text);
        var circumstances = CircumstancesIn(query, hits);
        var isAfter = day is not null || query.SpeaksOfAfter || query.HasAny(OfChange) || circumstances.Length > 0;
        var answers = indexed.Sections.FindIn(query.Words).Where(answer => !answer.IsWeak).ToList();
        var mayBeReason = (day is null && !query.SpeaksOfAfter) || ReasonAnswer.IsOver(query);
        var reasons = mayBeReason ? indexed.Reasons.FindIn(query.Words).Where(reason => !reason.IsWeak).ToList() : [];
        var named = hits.Where(hit => (isAfter || !MayBeOther(hit, isLoose, query, library)) && !IsPartOfOther(hit.Places, query, library))
            .Where(hit => !answers.Exists(answer => IsOfMoreIn(answer, hit, query, indexed)))
            .Where(hit => !reasons.Exists(reason => reason.Said > hit.Places.Count && hit.Places.All(reason.Places.Contains)))
            .ToList();
        var places = named.SelectMany(hit => hit.Places).Concat(circumstances).ToHashSet();
        return named.Count == 0 || (day is null && IsAboutOther(places, isAfter, isLoose, query, library))
            ? null
            : Of(named.ConvertAll(hit => hit.Symptom), query, library);
    }

    /// <summary>What signs mean on the day that the query gives, with all answers to the questions about them.</summary>
    public static SignAdvice Of(IReadOnlyList<Symptom> signs, ParsedQuery query, ContentLibrary library)
    {
        var day = QueryDay.FindIn(query.Text);
        return new SignAdvice(day, SymptomAnswer.For(library, day ?? TimeAfter.Moment(TimeSpan.Zero), [.. IdsOf(signs, library)]));
    }

    /// <summary>
    /// The usual sign that an urgent one looks like, if nothing is named but the usual sign, where it is, and when; null otherwise, or if
    /// it is no longer expected.
    /// </summary>
    public static UsualSign? UsualFor(Symptom urgent, ParsedQuery query, ContentLibrary library)
    {
        var usual = library.Data.Symptoms.FirstOrDefault(symptom => symptom.Id == urgent.Usual);
        if (usual is null || urgent.UsualIf is null)
        {
            return null;
        }

        var known = usual
            .Words.Append(usual.Name)
            .Concat(urgent.Signs.Select(sign => sign.Split('+')[0].Replace('/', ' ')))
            .SelectMany(Tokenizer.Words)
            .Select(word => word.Stem)
            .ToHashSet(StringComparer.Ordinal);
        var day = QueryDay.FindIn(query.Text);
        var answer = SymptomAnswer.For(library, day ?? TimeAfter.Moment(TimeSpan.Zero), [usual.Id]);
        return answer.Urgency is Urgency.Expected && query.Words.All(IsOfIt)
            ? new UsualSign(library.Expand(urgent.UsualIf), new SignAdvice(day, answer))
            : null;

        bool IsOfIt(Token word) =>
            known.Contains(word.Stem)
            || word.IsSmall
            || !query.Significant.Contains(word)
            || OfTheQuestion.Contains(word.Text)
            || OfTime.Contains(word.Text)
            || ParsedQuery.IsPartOfBody(word);
    }

    /// <summary>
    /// Whether a section answers more with the one word that may be a sign: it is what people come for, "c-section scar, 3 months ago", or
    /// only another form of what the sign is called, "a toddler scratched me", or a reason to wait, "got zits, can I come".
    /// </summary>
    private static bool IsOfMoreIn(AskedHit<SectionWords> answer, SymptomHit hit, ParsedQuery query, IndexedLibrary indexed) =>
        hit.Places is { Count: 1 }
        && hit.Places.First() is var place
        && answer.Said > 1
        && IsIn(answer, place)
        && (
            hit.Symptom.Group is SymptomGroup.MarksAndShape
            || (answer.Said > WordsOfQuestion && indexed.Reasons.FindIn(query.Words).Any(reason => IsIn(reason, place)))
            || !hit.Symptom.Words.Append(hit.Symptom.Name).SelectMany(Tokenizer.Words).Any(word => word.Text == query.Words[place].Text)
        );

    private static bool IsIn<T>(AskedHit<T> answer, int place) => answer.Places.Contains(place);

    /// <summary>The places of what brings a sign on: "stings when water touches it", but not "it stings, when can I use water".</summary>
    private static int[] CircumstancesIn(ParsedQuery query, List<SymptomHit> hits)
    {
        var first = hits.Min(hit => hit.Places.Max()) + 1;
        var when = Array.FindIndex(query.Words, first, word => word.Text is "when" or "if" or "whenever");
        return when < 0 || (when + 1 < query.Words.Length && OfAsking.Contains(query.Words[when + 1].Text))
            ? []
            : [.. Enumerable.Range(when, query.Words.Length - when)];
    }

    private static IEnumerable<string> IdsOf(IReadOnlyList<Symptom> named, ContentLibrary library)
    {
        var questions = named.Select(sign => sign.Question).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return library
            .Data.Symptoms.Where(symptom =>
                named.Contains(symptom) || (symptom.Question is { } question && questions.Contains(question))
            )
            .Select(symptom => symptom.Id);
    }

    /// <summary>Whether the words belong to a longer name of something else: "acne" in "acne scars".</summary>
    private static bool IsPartOfOther(IReadOnlySet<int> places, ParsedQuery query, ContentLibrary library) =>
        query.Concepts.Any(hit => hit.Count > places.Count && places.All(hit.Names) && !IsAboutSigns(hit.Concept, library));

    /// <summary>Whether it may not be a sign: scars are what people come for, and so may be what has a page of its own.</summary>
    private static bool MayBeOther(SymptomHit sign, bool isLoose, ParsedQuery query, ContentLibrary library) =>
        (sign.Symptom.Group is SymptomGroup.MarksAndShape && !(isLoose && sign.Places.Count > 1))
        || query.Concepts.Any(hit =>
            hit.Concept is { LeadsSomewhere: true, Activity: null }
            && hit.Places.Any(sign.Places.Contains)
            && !IsAboutSigns(hit.Concept, library)
        );

    /// <summary>
    /// Whether another word names something else. Somebody who does not speak of a treatment that is over must name nothing but signs.
    /// </summary>
    private static bool IsAboutOther(HashSet<int> places, bool isAfter, bool isLoose, ParsedQuery query, ContentLibrary library) =>
        query.NamesOther(places, hit => IsAboutSigns(hit.Concept, library) || (isAfter && isLoose && hit.Concept.Activity is null))
        || (
            !isAfter
            && !isLoose
            && query
                .Words.Index()
                .Any(word =>
                    !places.Contains(word.Index)
                    && query.Significant.Contains(word.Item)
                    && !OfTheQuestion.Contains(word.Item.Text)
                    && !ParsedQuery.IsPartOfBody(word.Item)
                )
        );

    private static bool IsAboutSigns(Concept concept, ContentLibrary library) =>
        concept.IsSign || concept.Page == library.Help?.Body.File || concept.Page == Concept.PageOfSigns(library);
}

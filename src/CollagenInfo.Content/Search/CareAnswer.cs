using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Search;

/// <summary>Finds what to do about the urgent signs that a query names.</summary>
internal static class CareAnswer
{
    private const int WordsMore = 2;

    /// <summary>
    /// What to do if a sign needs help the same day or at once, in the words as typed or as corrected; null if none does.
    /// </summary>
    public static CareAdvice? For(ContentLibrary library, IndexedLibrary indexed, ParsedQuery query, int year)
    {
        var texts = new[] { query.Text, query.Mended, query.MendedToSigns }.OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(text => text.Replace("can not ", "cannot ", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var hits = texts.ConvertAll(text => HitsIn(text, query, indexed, library, year).ToList());
        var signs = hits.SelectMany(ofText => ofText).Select(hit => WorseOf(hit.Symptom, library)).Distinct().ToList();
        return signs.Count == 0
            ? null
            : Of([.. InOrder(signs, signs.Max(sign => sign.Worst), library)], query, library) with
            {
                IsInDoubt = texts.Zip(hits).All(text => IsInDoubt(Tokenizer.WordsAndNumbers(text.First), text.Second, library)),
            };
    }

    /// <summary>
    /// Whether the words may speak of something else than a sign: nothing is said of now, and an emergency is one word that tells what
    /// happens at times: "I faint when I see a needle".
    /// </summary>
    private static bool IsInDoubt(Token[] words, List<SymptomHit> hits, ContentLibrary library)
    {
        var ofEmergency = hits
            .Where(hit => WorseOf(hit.Symptom, library).Worst is Urgency.Emergency)
            .SelectMany(hit => hit.Places)
            .ToHashSet();
        return !NotNow.SpeaksOfNow(words)
            && (ofEmergency.Count == 0 || (ofEmergency.Count == 1 && words.Any(IsOfHabit) && !words.Any(HasHappened)));
    }

    /// <summary>What to do about urgent signs, in their order: what the most urgent of them ask for.</summary>
    public static CareAdvice Of(IReadOnlyList<Symptom> signs, ParsedQuery query, ContentLibrary library)
    {
        var urgency = signs.Max(sign => sign.Worst);
        return new CareAdvice(
            urgency,
            [.. signs.Where(sign => sign.Worst == urgency).Select(sign => Sign(sign, library))],
            library.Help?.Address
        )
        {
            Usual = signs is [var only] ? SignAnswer.UsualFor(only, query, library) : null,
        };
    }

    private static IEnumerable<SymptomHit> HitsIn(
        string text,
        ParsedQuery query,
        IndexedLibrary indexed,
        ContentLibrary library,
        int year
    )
    {
        var words = Tokenizer.WordsAndNumbers(text);
        var hits = indexed.Symptoms.AllHitsIn(words, text);
        if (!hits.Any(IsUrgent))
        {
            return [];
        }

        // "Risk of infection" is asked in general; "risk of infection with pus" has something to show.
        var isOfOne = hits.Where(IsUrgent).Select(hit => hit.Symptom).Distinct().Count() == 1;
        var least = isOfOne && GeneralQuestion.Is(words) ? Urgency.Emergency : Urgency.SameDay;
        var speaksOfNow = NotNow.SpeaksOfNow(words);
        var others = OtherMeanings(text, indexed, library, speaksOfNow);
        var reasons = indexed.Reasons.FindIn(Tokenizer.Words(text)).Concat(indexed.Reasons.FindIn(query.Words)).ToList();
        var tone = GeneralQuestion.ToneIn(words);
        return SymptomMatcher.Largest([.. hits.Where(hit => !IsUrgent(hit) || IsMeant(hit))])
            .Where(hit => IsUrgent(hit) && hit.Symptom.Worst >= least)
            .Where(hit => !reasons.Exists(reason => IsBefore(hit, reason, query)));

        bool IsMeant(SymptomHit hit) =>
            !(tone is { } place && hit.Places.Contains(place))
            && !NotNow.Is(hit.Places, words, year)
            && !others.Exists(other =>
                IsWithin(hit, words, (other.Start, other.End)) && (!IsCertain(hit) || IsMuchLonger(hit, other.Count))
            )
            && !reasons.Exists(reason =>
                IsWithin(hit, words, (reason.Start, reason.End))
                && IsLonger(hit, reason, speaksOfNow || HasHappened(hit, words))
            )
            && !IsOtherForm(hit, words, library);
    }

    private static bool IsOfHabit(Token word) => word.Text is "when" or "whenever" or "if" or "always" or "usually" or "every" or "easily";

    /// <summary>"Passed out at the doctor", and not "pass out at the doctor".</summary>
    private static bool HasHappened(SymptomHit hit, Token[] words) =>
        hit.Places.Any(place => HasHappened(words[place]));

    private static bool HasHappened(Token word) => word.Text is "passed" or "fainted" or "collapsed" or "vomited";

    private static bool IsUrgent(SymptomHit hit) => hit.Symptom.Worst >= Urgency.SameDay;

    /// <summary>Several words that name an emergency count as one, unless they are part of a much longer name of something else.</summary>
    private static bool IsCertain(SymptomHit hit) => hit.Symptom.Worst is Urgency.Emergency && hit.Places.Count > 1;

    /// <summary>"Needles for under eyes", and not a needle in an eye.</summary>
    private static bool IsMuchLonger(SymptomHit hit, int count) => count >= hit.Places.Count + WordsMore;

    /// <summary>
    /// Whether the name of a reason to ask before treatment says much more than the sign in it, which is then no sign: "pass out at the
    /// sight of needles", but not "tingle on the lip". What people have had for long, or once, is sooner told from a sign, and never from
    /// an emergency where a word speaks of now.
    /// </summary>
    private static bool IsLonger(SymptomHit hit, AskedHit<SuitabilityItem> reason, bool speaksOfNow) =>
        hit.Symptom.Worst < Urgency.Emergency
            ? reason.Said > hit.Places.Count + (IsOfBefore(reason.Meaning) ? 0 : WordsMore)
            : reason.Said > hit.Places.Count + WordsMore && !speaksOfNow;

    /// <summary>Whether it is a reason to wait: a cold sore that comes before the appointment.</summary>
    private static bool IsBefore(SymptomHit hit, AskedHit<SuitabilityItem> reason, ParsedQuery query) =>
        hit.Symptom.Before == reason.Meaning.Id && query.IsBeforeSession;

    /// <summary>
    /// Whether the one word is a milder sign as it is typed, and this one in another form only: "burning", but not "burnt".
    /// </summary>
    private static bool IsOtherForm(SymptomHit hit, Token[] words, ContentLibrary library) =>
        hit.Symptom.Worst < Urgency.Emergency
        && hit.Places.Count == 1
        && words[hit.Places.First()].Text is var word
        && !hit.Symptom.Words.Contains(word, StringComparer.OrdinalIgnoreCase)
        && library.Data.Symptoms.Any(symptom =>
            symptom.Worst < hit.Symptom.Worst && symptom.Words.Contains(word, StringComparer.OrdinalIgnoreCase)
        );

    private static bool IsOfBefore(SuitabilityItem reason) => reason.Kind is SuitabilityKind.AskFirst || reason.Wait is not null;

    private static bool IsWithin(SymptomHit hit, Token[] words, (int Start, int End) other) =>
        hit.Places.All(place => words[place].Start >= other.Start && words[place].End <= other.End);

    /// <summary>
    /// The positions of phrases that are not a sign although some of their words are: "HIV positive". Where a word speaks of now, that is
    /// not said of what is asked before treatment: "fainted at needles today".
    /// </summary>
    private static List<(int Start, int End, int Count)> OtherMeanings(
        string text,
        IndexedLibrary indexed,
        ContentLibrary library,
        bool speaksOfNow
    )
    {
        var words = Tokenizer.Words(text);
        return [.. indexed.Concepts.FindIn(words)
            .Where(hit => hit.Count > 1 && !MeansSign(hit.Concept, indexed, library))
            .Where(hit => !speaksOfNow || hit.Concept.Page != library.Data.Safety.ReasonsPage)
            .Select(hit => (words[hit.First].Start, words[hit.First + hit.Count - 1].End, hit.Count))];
    }

    /// <summary>Whether it is a sign, another name for one, or leads to the page on getting help.</summary>
    private static bool MeansSign(Concept concept, IndexedLibrary indexed, ContentLibrary library) =>
        concept.IsSign
        || (library.Help is { } help && DataAnswers.AddressOf(concept.Page, library) == help.Address)
        || (
            concept.Activity is null
            && concept.AlsoLookFor.Any(name =>
                indexed.Symptoms.FindIn(Tokenizer.WordsAndNumbers(name), name).Any(symptom => symptom.Worst >= Urgency.SameDay)
            )
        );

    /// <summary>For "severe pain", the sign that is an emergency comes first; it also says what to do otherwise.</summary>
    public static Symptom WorseOf(Symptom sign, ContentLibrary library) =>
        library.Data.Symptoms.FirstOrDefault(symptom => symptom.Id == sign.Worse) ?? sign;

    /// <summary>Emergencies stand in the order of the file, which begins with breathing.</summary>
    private static IEnumerable<Symptom> InOrder(List<Symptom> signs, Urgency urgency, ContentLibrary library) =>
        urgency is Urgency.Emergency ? library.Data.Symptoms.Where(signs.Contains) : signs;

    private static CareSign Sign(Symptom symptom, ContentLibrary library) => new(
        library.Expand(symptom.Label),
        WarningSigns.Since(symptom, library) is { } time ? $"after {time}" : null,
        symptom.Detail is { } detail ? library.Expand(detail) : null);
}

using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>The signs of <c>symptoms.yml</c> and the words of <c>safety.yml</c>, as prose is searched for them.</summary>
internal sealed class UrgencyWords(ContentData data)
{
    /// <summary>The most words between a "not" and what makes a sign small.</summary>
    private const int WarnsWithin = 3;

    /// <summary>The symptoms by words that name nothing else: "infection" and "hot" do.</summary>
    private readonly SymptomMatcher symptoms = Clear(data);

    private readonly PhraseMatcher<bool> otherSigns = Book(data.Safety.OtherSigns);

    /// <summary>The symptoms that a sentence names; "hot weather" is none.</summary>
    public IEnumerable<Symptom> SymptomsIn(Sentence sentence) => SymptomsIn(sentence.Words, sentence.Text);

    /// <summary>Those that some of the words of a text name.</summary>
    public IEnumerable<Symptom> SymptomsIn(Token[] words, string text)
    {
        var others = otherSigns.FindIn(words);
        var found = symptoms.FindIn(
            [
                .. words.Where(
                    (word, at) => !others.Any(other => other.First <= at && at < other.First + other.Count) && !IsHotThing(words, at, text)
                ),
            ],
            text
        );
        return IsColdSore(words) ? found.Where(symptom => symptom.Id != EarlySignsOfCream) : found;
    }

    private const string EarlySignsOfCream = "numbing-cream-early-signs";

    /// <summary>"A tingling lip at night: cold sore tablets do most at the beginning", far from any cream and session.</summary>
    private static bool IsColdSore(Token[] words) =>
        ColdSore.FindIn(words).Count > 0
        && Array.Exists(words, word => word.Text == "lip")
        && (
            !Array.Exists(words, word => NearCream.Contains(word.Text))
            || (BeforeVisit.FindIn(words).Count > 0 && !Array.Exists(words, word => word.Text is "cream" or "numb" or "numbing" or "couch"))
        );

    private static readonly PhraseMatcher<bool> BeforeVisit = PhraseSet.Parse(
        "before you set out, before you come, morning of your, the night before, the day before"
    );

    private static readonly PhraseMatcher<bool> ColdSore = PhraseSet.Parse("cold sore, cold sores");

    private static readonly FrozenSet<string> NearCream = WordSet.Parse(
        "cream numb numbed numbing gel lidocaine film session visit appointment treatment treated needling couch clinic minute minutes",
        "hour hours lips mouth tongue gums taste ears vision we us under after during"
    );

    /// <summary>"Hot soup", "hot steam": a thing that is hot, and no part of the body.</summary>
    private static bool IsHotThing(Token[] words, int at, string text) =>
        words[at].Text == "hot"
        && at + 1 < words.Length
        && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).IsWhiteSpace()
        && !HotParts.Contains(words[at + 1].Text);

    private static readonly FrozenSet<string> HotParts = WordSet.Parse(
        "skin face area areas cheek cheeks forehead chin neck scalp patch patches spot spots swelling lump lumps red redness and or but to",
        "at on in when after again even as than from like the with under by if that is all swollen painful tender sore throbbing puffy",
        "streak streaks wound wounds ear ears eye eyes hands every each over around near inside too any more day night again flush"
    );

    private readonly SymptomMatcher described = new(
        data.Symptoms.Where(IsOnlyByItsSigns).Select(symptom => symptom with { Words = [] })
    );

    /// <summary>"Swelling", which is expected at first, describes nothing by its name.</summary>
    private static bool IsOnlyByItsSigns(Symptom symptom) => symptom is { Signs.Count: > 0, Steps: not [{ Is: Urgency.Expected }, ..] };

    /// <summary>Whether a sentence describes a symptom as its signs do, and not only names it among risks.</summary>
    public bool IsDescribed(Symptom symptom, Sentence sentence) =>
        symptom.Signs.Count > 0
        && OnlyNamed.FindIn(sentence.Words).Count == 0
        && (
            described.FindIn(sentence.Words, sentence.Text).Any(found => found.Id == symptom.Id)
            || (UnclearSigns.Contains(symptom.Id) && AfterTreatment.FindIn(sentence.Words).Count > 0)
        );

    /// <summary>The ids of those that somebody can name without meaning a sign of danger.</summary>
    public HashSet<string> UnclearSigns { get; } = data.Safety.UnclearSigns.ToHashSet(StringComparer.Ordinal);

    private static readonly PhraseMatcher<bool> AfterTreatment = Book(
        from time in new[] { "after", "following", "since" }
        from treatment in new[] { "needling", "treatment", "the treatment", "your treatment", "a session", "the session", "your session" }
        select $"{time} {treatment}"
    );

    public PhraseMatcher<bool> TooMild { get; } = Book(data.Safety.TooMild.Concat(data.Safety.NoCall));

    public PhraseMatcher<bool> Soothing { get; } = Book(data.Safety.TooMild.Concat(data.Safety.NoCall).Concat(data.Safety.Soothing));

    /// <summary>"Blisters are not part of healing": what makes a sign small, denied.</summary>
    public bool Warns(Sentence sentence) =>
        sentence.Words is [.., { Text: "not" or "isn't" or "aren't" }]
        || sentence.Words.Where((word, at) => word.Text is "wait" or "sit" or "delay" && IsForbidden(sentence, at)).Any()
        || Soothing
            .FindIn(sentence.Words)
            .Concat(TooLate.FindIn(sentence.Words))
            .Any(hit => Denial.IsBefore(sentence, hit.First, WarnsWithin));

    /// <summary>"Do not sit and wait", but not "do not have to wait".</summary>
    private static bool IsForbidden(Sentence sentence, int place) =>
        place > 1 && sentence.Words[place - 2].Text is "do" && Denial.Negates(sentence, place - 1);

    /// <summary>Where the practitioner is beside the patient, who only has to say so at once.</summary>
    public PhraseMatcher<bool> AtClinic { get; } = Book(
        ["under the cream", "after the cream", "while the cream is on", "while it is on", "on the couch"]
    );

    public PhraseMatcher<bool> OnlyNamed { get; } = Book(data.Safety.OnlyNamed);

    /// <summary>"Another day" can be that of the session.</summary>
    public bool OnlyNames(string said) => OnlyNamed.FindIn(Tokenizer.WordsAndNumbers(said)).Count > 0;

    /// <summary>What is said, and not only asked to be answered with "no".</summary>
    public static string? Said(PhraseMatcher<bool> phrases, List<Sentence> sentences) =>
        sentences
            .Where(sentence => !(sentence.Text.EndsWith('?') && sentences[0].Text.StartsWith("No", StringComparison.Ordinal)))
            .SelectMany(sentence =>
                phrases
                    .FindIn(sentence.Words)
                    .Where(hit => !Denial.IsBefore(sentence, hit.First) && !IsTemptation(sentence.Words, hit.First))
                    .Select(hit => sentence.Text[hit.Start..hit.End])
            )
            .FirstOrDefault();

    /// <summary>"A bump is easy to shrug off, but call us".</summary>
    private static bool IsTemptation(Token[] words, int place) =>
        words[..place] is [.., { Text: "easy" or "tempting" }, { Text: "to" }] && words[place..].Any(word => word.Text is "but" or "yet");

    public PhraseMatcher<bool> NoCall { get; } = Book(data.Safety.NoCall);

    public PhraseMatcher<bool> TooLate { get; } = Book(data.Safety.TooLate);

    public PhraseMatcher<bool> Help { get; } = Book(data.Safety.HelpToday.Concat(HelpNowIn(data)));

    public PhraseMatcher<bool> HelpUnneeded { get; } = Book(data.Safety.HelpUnneeded);

    public PhraseMatcher<bool> HelpNow { get; } = Book(HelpNowIn(data));

    private static IEnumerable<string> HelpNowIn(ContentData data) => data.Safety.HelpNow.Append(data.Clinic.EmergencyText.Text);

    private static SymptomMatcher Clear(ContentData data)
    {
        var unclear = data.Safety.UnclearWords.ToHashSet(StringComparer.Ordinal);
        var stems = unclear.Select(EnglishStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        return new SymptomMatcher(
            data.Symptoms.Select(symptom =>
                symptom with
                {
                    Words = [.. symptom.Words.Where(words => !unclear.Contains(words) && !IsOneUnclear(words) && !IsComparison(words))],
                }
            )
        );

        // Its stems are "red" and "yesterday"; the signs have the form itself.
        static bool IsComparison(string words) => words.Contains("er than ", StringComparison.Ordinal);

        // What is left of "hot skin" is "hot", and that can be a bath.
        bool IsOneUnclear(string words) => SymptomMatcher.StemsOf(words) is { Count: 1 } left && left.Overlaps(stems);
    }

    private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
        new(Contractions.Of(phrases).Select(phrase => (phrase, true)));
}

using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A danger sign outside the cards, in a sentence, a table or an aside, sends to help as soon as <c>symptoms.yml</c> does, and
/// nothing beside it makes it small. The words for both stand in <c>safety.yml</c>.
/// </summary>
internal sealed class UrgencyInProseCheck : ISentenceCheck
{
    /// <summary>In minutes.</summary>
    private const decimal SoonestLate = 2 * 24 * 60;

    private static readonly FrozenSet<string> Looking = WordSet.Parse(
        "assess assessed assessment reassess reassessed review reviewed recheck rechecked evaluate evaluated evaluation reevaluate",
        "reevaluated examine examined inspected seen book booked appointment raise raised discuss discussed"
    );

    private readonly ConditionalWeakTable<ContentData, Words> prepared = [];

    public Rule Rule { get; } =
        new(
            "urgency-in-prose",
            "A page that makes a danger sign small keeps somebody at home who needs help.",
            "Pus is part of healing, so keep an eye on it.",
            "Get medical help the same day if you see pus."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (CareKind.Find(sentence.Passage.Block) is not null || sentence.Passage.Kind is PassageKind.Alt)
        {
            yield break;
        }

        var words = prepared.GetValue(library.Data, data => new Words(data));
        var isHeading = sentence.Passage.Kind is PassageKind.Heading;
        if (isHeading && (sentence.Text.EndsWith('?') || words.TooMild.FindIn(sentence.Words).Count == 0))
        {
            yield break;
        }

        var symptoms = sentence.Asked.Append(sentence).SelectMany(asked => words.Symptoms.FindIn(asked.Words, asked.Text)).ToList();
        if (symptoms.Count == 0)
        {
            yield break;
        }

        var said = (isHeading ? [sentence] : new[] { sentence, sentence.Next, sentence.Lead }).OfType<Sentence>().ToList();
        var time = NamedTime.Parse(sentence);
        foreach (var symptom in symptoms)
        {
            var urgency = SymptomUrgency.At(symptom, time, library.Facts).DefaultIfEmpty(Urgency.Expected).Min();
            if (urgency is Urgency.Expected || FaultOf(symptom, said, urgency, words) is not { } fault)
            {
                continue;
            }

            yield return new SentenceFault(
                0,
                $"'{symptom.Name}' is {SymptomUrgency.InWords(urgency)} in symptoms.yml, and here {fault}.",
                "Say what to do, and how soon, as the page on when to get help does. "
                    + "If it is about something else, write behind the sentence what: {allow urgency-in-prose: the reason}."
            );
            yield break;
        }
    }

    private static string? FaultOf(Symptom symptom, List<Sentence> said, Urgency urgency, Words words) =>
        urgency < Urgency.SameDay
            ? (Said(words.NoCall, said) ?? Dismissed(symptom, said, urgency, words)) is { } small
                ? $"it is made small ('{small}')"
                : null
            : (LateTime(said[0]) ?? (SaysToday(said[0]) ? null : Said(words.TooLate, said))) is { } late
            && !(words.UnclearSigns.Contains(symptom.Id) && words.OnlyNames(late))
                ? $"help comes too late ('{late}')"
                : SaysNotToCall(said, words) || Said(words.HelpUnneeded, said) is not null
                    ? "the reader is told not to get help"
                    : SendsToHelp(said.Concat(RestOf(said[0])), urgency, words)
                        ? null
                        : words.UnclearSigns.Contains(symptom.Id) && !IsAsked(symptom, said[0], words)
                            ? SoothedBy(symptom, said, words) is { } soothed
                                ? $"it is made small ('{soothed}')"
                                : null
                            : Said(words.TooMild, said) is { } mild
                                ? $"it is made small ('{mild}')"
                                : LackOf(said, urgency, words);

    /// <summary>What follows in the answer to the question of a heading, or of the sentence itself.</summary>
    private static IEnumerable<Sentence> RestOf(Sentence sentence)
    {
        var isAsked = sentence.Asked.Count > 0 || sentence.Text.EndsWith('?') || sentence.Next?.Text.EndsWith('?') is true;
        for (var next = isAsked ? sentence.Next : null; next is not null; next = next.Next)
        {
            yield return next;
        }
    }

    /// <summary>Whether the heading right above asks what to do about it.</summary>
    private static bool IsAsked(Symptom symptom, Sentence sentence, Words words) =>
        sentence.Asked.Any(asked => words.IsDescribed(symptom, asked));

    /// <summary>"Does not keep until Monday: call today."</summary>
    private static bool SaysToday(Sentence sentence) =>
        sentence.Words.Where((word, at) => word.Text == "today" && !Denial.IsBefore(sentence, at)).Any()
        && sentence.Words.Any(word => Denial.Is(word.Text));

    /// <summary>A number of days in which somebody looks at it: "reassessed in four to six weeks".</summary>
    private static string? LateTime(Sentence sentence) =>
        sentence.Words.Any(word => Looking.Contains(word.Text))
            ? sentence
                .Amounts.Where(time =>
                    time.Value is { Unit.IsTime: true } value
                    && value.Min * value.Unit.Span.Fewest >= SoonestLate
                    && sentence.Words.LastOrDefault(word => word.End <= time.Start).Text is "in" or "within" or "at" or "after"
                )
                .Select(time => sentence.Text[time.Start..time.End])
                .FirstOrDefault()
            : null;

    /// <summary>What makes a reason to call us small, where nothing says to call.</summary>
    private static string? Dismissed(Symptom symptom, List<Sentence> said, Urgency urgency, Words words) =>
        words.IsDescribed(symptom, said[0]) && !SendsToHelp(said, urgency, words) && !SendsToHelp(said[0].Above, urgency, words)
            ? Said(words.TooMild, said)
            : null;

    /// <summary>A sign that is described, and not only named among risks, has what to do beside it.</summary>
    private static string? LackOf(List<Sentence> said, Urgency urgency, Words words) =>
        said[0].Passage.Kind is PassageKind.Line
        || words.OnlyNamed.FindIn(said[0].Words).Count > 0
        || SendsToHelp(said[0].Above, urgency, words)
            ? null
            : "nothing sends to help";

    /// <summary>What makes a sign small that its words alone do not tell from other things: "near your eyes" names no sign yet.</summary>
    private static string? SoothedBy(Symptom symptom, List<Sentence> said, Words words) =>
        words.IsDescribed(symptom, said[0]) ? Said(words.Soothing, said) : null;

    private static bool SendsToHelp(IEnumerable<Sentence> said, Urgency urgency, Words words) =>
        said.Any(sentence =>
            (urgency is Urgency.Emergency ? words.HelpNow : words.Help)
                .FindIn(sentence.Words)
                .Any(hit => !Denial.IsBefore(sentence, hit.First))
        );

    /// <summary>"Do not call 911 for that": the words that send to help, denied, and nowhere said.</summary>
    private static bool SaysNotToCall(List<Sentence> said, Words words) =>
        said.Exists(sentence =>
            words.OnlyNamed.FindIn(sentence.Words).Count == 0
            && words.Help.FindIn(sentence.Words) is { Count: > 0 } help
            && help.All(hit => Denial.IsBefore(sentence, hit.First))
        );

    /// <summary>What is said, and not only asked to be answered with "no".</summary>
    private static string? Said(PhraseMatcher<bool> phrases, List<Sentence> sentences) =>
        sentences
            .Where(sentence => !(sentence.Text.EndsWith('?') && sentences[0].Text.StartsWith("No", StringComparison.Ordinal)))
            .SelectMany(sentence =>
                phrases
                    .FindIn(sentence.Words)
                    .Where(hit => !Denial.IsBefore(sentence, hit.First))
                    .Select(hit => sentence.Text[hit.Start..hit.End])
            )
            .FirstOrDefault();

    private sealed class Words(ContentData data)
    {
        /// <summary>The symptoms by words that name nothing else: "infection" and "hot" do.</summary>
        public SymptomMatcher Symptoms { get; } = Clear(data);

        private readonly SymptomMatcher described = new(
            data.Symptoms.Where(symptom => symptom.Signs.Count > 0).Select(symptom => symptom with { Words = [] })
        );

        /// <summary>Whether a sentence describes a symptom as its signs do, and not only names it among risks.</summary>
        public bool IsDescribed(Symptom symptom, Sentence sentence) =>
            symptom.Signs.Count > 0
            && OnlyNamed.FindIn(sentence.Words).Count == 0
            && described.FindIn(sentence.Words, sentence.Text).Any(found => found.Id == symptom.Id);

        /// <summary>The ids of those that somebody can name without meaning a sign of danger.</summary>
        public HashSet<string> UnclearSigns { get; } = data.Safety.UnclearSigns.ToHashSet(StringComparer.Ordinal);

        public PhraseMatcher<bool> TooMild { get; } = Book(data.Safety.TooMild.Concat(data.Safety.NoCall));

        public PhraseMatcher<bool> Soothing { get; } = Book(data.Safety.TooMild.Concat(data.Safety.NoCall).Concat(data.Safety.Soothing));

        public PhraseMatcher<bool> OnlyNamed { get; } = Book(data.Safety.OnlyNamed);

        /// <summary>"Another day" can be that of the session.</summary>
        public bool OnlyNames(string said) => OnlyNamed.FindIn(Tokenizer.WordsAndNumbers(said)).Count > 0;

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
                        Words = [.. symptom.Words.Where(words => !unclear.Contains(words) && !IsOneUnclear(words))],
                    }
                )
            );

            // What is left of "hot skin" is "hot", and that can be a bath.
            bool IsOneUnclear(string words) => SymptomMatcher.StemsOf(words) is { Count: 1 } left && left.Overlaps(stems);
        }

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true)));
    }
}

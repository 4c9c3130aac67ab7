using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Finds the symptoms that a text names, in any word order and form: "your skin gets hotter" is "hot skin". The symptom that
/// matches more words counts: "redness is spreading" is not "redness". Negated words do not count.
/// </summary>
internal sealed class SymptomMatcher
{
    private const int Spread = 4;

    private static readonly ConditionalWeakTable<IReadOnlyList<Symptom>, SymptomMatcher> Prepared = [];

    /// <summary>What "it doesn't hurt" denies; "it doesn't stop" denies nothing.</summary>
    private static readonly FrozenSet<string> Feelings = WordSet.Parse(
        "hurt hurting sore painful itch itchy red swollen hot bleed bleeding burn burning sting stinging numb"
    );

    /// <summary>Every stem that a phrase has, by its number: numbers are compared faster than words.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The phrases by the stems of their first group; a phrase is a list of groups, and one stem of each is meant.</summary>
    private readonly ILookup<int, (int[][] Groups, Symptom Symptom)> byStem;

    public SymptomMatcher(IEnumerable<Symptom> symptoms)
    {
        var phrases = symptoms.SelectMany(symptom => PhrasesOf(symptom).Select(phrase => (Groups: phrase, symptom))).ToList();
        var frequency = phrases.SelectMany(phrase => phrase.Groups.SelectMany(group => group)).CountBy(stem => stem).ToDictionary();
        byStem = phrases
            .Where(phrase => phrase.Groups.Length > 0)
            .Select(phrase => (Groups: Array.ConvertAll(RarestFirst(phrase.Groups, frequency), NumbersOf), phrase.symptom))
            .SelectMany(phrase => phrase.Groups[0].Select(first => (first, phrase)))
            .ToLookup(phrase => phrase.first, phrase => phrase.phrase);
    }

    /// <summary>The one for all symptoms of a library: to prepare it takes as long as to check some pages.</summary>
    public static SymptomMatcher For(IReadOnlyList<Symptom> symptoms) => Prepared.GetValue(symptoms, all => new SymptomMatcher(all));

    private int[] NumbersOf(HashSet<string> group) =>
        [.. group.Select(stem => numbers.TryGetValue(stem, out var known) ? known : numbers[stem] = numbers.Count)];

    /// <summary>A phrase of single words begins with the rarest, by which it is looked up; a sign keeps the order of its author.</summary>
    private static HashSet<string>[] RarestFirst(HashSet<string>[] groups, Dictionary<string, int> frequency) =>
        Array.TrueForAll(groups, group => group.Count == 1) ? [.. groups.OrderBy(group => frequency[group.First()])] : groups;

    private static IEnumerable<HashSet<string>[]> PhrasesOf(Symptom symptom) =>
        symptom
            .Words.Append(symptom.Name)
            .Where(IsPlain)
            .Select(phrase => StemsOf(phrase).Select(stem => new HashSet<string>(StringComparer.Ordinal) { stem }).ToArray())
            .Concat(symptom.Signs.Select(GroupsOf));

    /// <summary>The groups of "blurry/=hazier + sight/vision/eyes".</summary>
    private static HashSet<string>[] GroupsOf(string sign) =>
        Array.ConvertAll(sign.Split('+'), group =>
            group.Split('/', StringSplitOptions.TrimEntries).Select(FormOf).ToHashSet(StringComparer.Ordinal)
        );

    /// <summary>A text is read in small letters: "RF" is "rf".</summary>
    private static string FormOf(string word) => word.StartsWith('=') ? word : StemOf(word.ToLowerInvariant());

    /// <summary>
    /// The stems of a text that some phrase has, and for some forms also the word itself: "hot" and "hotter" have one stem, and so have
    /// "fit" and "fitting". What a semicolon parts is not one sign: "breathe; the pen moves in short strokes".
    /// </summary>
    private List<(int Stem, int Place, int Part)> KnownIn(Token[] sign, string text)
    {
        var hasParts = text.Contains(';', StringComparison.Ordinal);
        var known = new List<(int, int, int)>();
        foreach (var place in NotNegated(sign, text))
        {
            var part = hasParts ? text.AsSpan(0, sign[place].Start).Count(';') : 0;
            if (numbers.TryGetValue(StemOf(sign[place]), out var stem))
            {
                known.Add((stem, place, part));
            }

            if (MayBeAForm(sign[place].Text) && numbers.TryGetValue($"={sign[place].Text}", out var form))
            {
                known.Add((form, place, part));
            }
        }

        return known;
    }

    private static bool MayBeAForm(string word) =>
        word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The symptoms that a text names.</summary>
    public IReadOnlyList<Symptom> FindIn(Token[] sign, string text) => [.. HitsIn(sign, text).Select(hit => hit.Symptom).Distinct()];

    /// <summary>The symptoms that a text names, each with the words that name it.</summary>
    public IReadOnlyList<SymptomHit> HitsIn(Token[] sign, string text) => Largest(AllHitsIn(sign, text));

    /// <summary>The symptoms named by more than those words that are part of another one.</summary>
    public static IReadOnlyList<SymptomHit> Largest(IReadOnlyList<SymptomHit> hits) =>
    [
        .. hits.Where(hit => !hits.Any(other => other.Symptom != hit.Symptom && other.Places.IsProperSupersetOf(hit.Places))),
    ];

    /// <summary>The same, and also those whose words are part of another one: "fever" in "transplant, fever".</summary>
    public IReadOnlyList<SymptomHit> AllHitsIn(Token[] sign, string text)
    {
        var stems = KnownIn(sign, text);
        if (stems.Count == 0)
        {
            return [];
        }

        var said = stems.Select(stem => stem.Stem).ToHashSet();
        Predicate<int> isSaid = said.Contains;
        Predicate<int[]> isNamed = group => Array.Exists(group, isSaid);
        return
        [
            .. said
                .SelectMany(stem => byStem[stem])
                .Where(phrase => Array.TrueForAll(phrase.Groups, isNamed))
                .Select(phrase => new SymptomHit(phrase.Symptom, PlacesOf(phrase.Groups, stems)))
                .Where(hit => hit.Places.Count > 0),
        ];
    }

    /// <summary>Whether a label names one thing only: with "or" it names several.</summary>
    private static bool IsPlain(string phrase) =>
        !phrase.Contains(" or ", StringComparison.Ordinal) && !phrase.Contains(',', StringComparison.Ordinal);

    /// <summary>The stems of the words of a phrase, without words that carry little meaning.</summary>
    internal static HashSet<string> StemsOf(string phrase)
    {
        var words = Tokenizer.WordsAndNumbers(phrase);
        var stems = words.Where(word => !StopWords.OfSymptoms.Contains(word.Text)).Select(StemOf).ToHashSet(StringComparer.Ordinal);
        return stems.Count > 0 ? stems : words.Select(StemOf).ToHashSet(StringComparer.Ordinal);
    }

    private static string StemOf(Token word) => StemOf(word.Bare);

    /// <summary>
    /// "After needling" names the treatment, not a needle; who may sleep is not sleepy; 38.2 is a 38. Apostrophes are forgotten on a
    /// phone: "havent".
    /// </summary>
    private static string StemOf(string word) =>
        word switch
        {
            [>= '0' and <= '9', ..] => word.Split('.')[0],
            "needling" => word,
            "sleep" => "sleep!",
            "cannot" => "cant",
            _ => EnglishStemmer.Stem(word.Replace("'", "", StringComparison.Ordinal)),
        };

    /// <summary>The indexes of one stem of each group, if they are close together; empty if one is missing.</summary>
    private static HashSet<int> PlacesOf(int[][] phrase, List<(int Stem, int Place, int Part)> stems)
    {
        var places = stems
            .Select(stem => (Group: Array.FindIndex(phrase, group => group.Contains(stem.Stem)), stem.Place, stem.Part))
            .Where(stem => stem.Group >= 0)
            .ToList();
        foreach (var first in places)
        {
            var window = places
                .Where(stem => stem.Part == first.Part && stem.Place >= first.Place && stem.Place <= first.Place + phrase.Length + Spread)
                .ToList();
            if (window.DistinctBy(stem => stem.Group).Count() == phrase.Length)
            {
                return [.. window.DistinctBy(stem => stem.Group).Select(stem => stem.Place)];
            }
        }

        return [];
    }

    /// <summary>
    /// How many of the words after it a word negates; "does not stop" or "not breathing" negates nothing: it is itself the symptom, and so
    /// is "no urine".
    /// </summary>
    private static int NegatedAfter(string word, string next) =>
        word switch
        {
            "not" when next is "stop" or "stopping" or "fade" or "fading" or "breathe" or "breathing" or "move" or "moving" => 0,
            "not" when next is "wake" or "waking" or "new" or "sterile" => 0,
            "not" when next is "work" or "working" or "making" or "help" or "helping" or "touch" or "touching" => 0,
            "no" or "not" or "without" when next is "pee" or "peed" or "peeing" or "wee" or "weed" or "urine" or "urinated" => 0,
            "doesn't" or "doesnt" or "didn't" or "didnt" or "isn't" or "isnt" when Feelings.Contains(next) => 1,
            "no" when next is "immune" or "immunity" or "air" or "color" or "colour" => 0,
            "no" or "without" when next is "internet" or "signal" or "reception" or "network" or "wifi" or "data" => 1,
            "no" or "without" when next is "phone" or "cell" or "mobile" => 2,
            "not" when next is "the" => 5,
            "not" when next is "a" or "an" or "any" => 2,
            "not" or "never" or "neither" or "nor" => 1,
            "no" or "without" => 4,
            "even" when next is "if" or "when" => int.MaxValue,
            _ => 0,
        };

    /// <summary>
    /// The indexes of the words that are not negated. Negated are the words after "no" and "without", up to the next comma or
    /// "but", and the word after "not". "Even if" is no condition.
    /// </summary>
    private static IEnumerable<int> NotNegated(Token[] sign, string text)
    {
        var denied = 0;
        for (var place = 0; place < sign.Length; place++)
        {
            var isNewPart =
                place > 0
                && (
                    text.AsSpan(sign[place - 1].End, sign[place].Start - sign[place - 1].End).ContainsAny(',', ';', ':')
                    || sign[place].Text is "but" or "and"
                );
            denied = isNewPart ? 0 : denied;
            if (denied == 0)
            {
                yield return place;
            }

            var next = place + 1;
            while (next < sign.Length && StopWords.Fillers.Contains(sign[next].Text))
            {
                next++;
            }

            denied =
                NegatedAfter(sign[place].Text, next < sign.Length ? sign[next].Text : "") is > 0 and var more ? more + next - place - 1
                : Math.Max(0, denied - 1);
        }
    }
}

/// <summary>A symptom that a text names.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Places">The indexes of the words that name it.</param>
internal readonly record struct SymptomHit(Symptom Symptom, IReadOnlySet<int> Places);

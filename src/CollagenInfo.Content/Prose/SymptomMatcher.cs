using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Finds the symptoms that a sign names, in any order and form: "your skin gets hotter" is "hot skin". The symptom that more
/// words speak for counts: "redness is spreading" is not "redness". What is denied does not count.
/// </summary>
internal sealed class SymptomMatcher
{
    private const int Spread = 4;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "you",
        "your",
        "my",
        "is",
        "are",
        "was",
        "be",
        "been",
        "has",
        "have",
        "it",
        "its",
        "of",
        "on",
        "in",
        "to",
        "at",
        "that",
        "this",
        "there",
        "and",
        "or",
        "get",
        "gets",
        "getting",
        "with",
        "by",
        "from",
        "for",
        "if",
        "some",
        "any",
        "like",
        "after",
        "up",
        "new",
        "mild",
        "as",
    };

    private readonly ILookup<string, (HashSet<string> Roots, Symptom Symptom)> byRoot;

    public SymptomMatcher(IEnumerable<Symptom> symptoms) => byRoot = symptoms
        .SelectMany(symptom => symptom.Words.Append(symptom.Name).Where(IsPlain).Select(phrase => (Roots: RootsOf(phrase), symptom)))
        .Where(phrase => phrase.Roots.Count > 0)
        .ToLookup(phrase => phrase.Roots.First(), StringComparer.Ordinal);

    /// <summary>The symptoms that a sign names.</summary>
    public IReadOnlyList<Symptom> FindIn(Word[] sign, string text) => [.. HitsIn(sign, text).Select(hit => hit.Symptom).Distinct()];

    /// <summary>The same, each with the words that name it.</summary>
    public IReadOnlyList<SymptomHit> HitsIn(Word[] sign, string text)
    {
        var roots = Undenied(sign, text).Select(place => (Root: English.Root(sign[place].Text), Place: place)).ToList();
        var hits = roots
            .Select(root => root.Root)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(root => byRoot[root])
            .Select(phrase => new SymptomHit(phrase.Symptom, PlacesOf(phrase.Roots, roots)))
            .Where(hit => hit.Places.Count > 0)
            .ToList();
        return [.. hits.Where(hit => !hits.Exists(other => other.Symptom != hit.Symptom && other.Places.IsProperSupersetOf(hit.Places)))];
    }

    /// <summary>A label with "or" names several things at once.</summary>
    private static bool IsPlain(string phrase) =>
        !phrase.Contains(" or ", StringComparison.Ordinal) && !phrase.Contains(',', StringComparison.Ordinal);

    private static HashSet<string> RootsOf(string phrase)
    {
        var words = Word.Of(phrase).Select(word => word.Text).ToList();
        var roots = words.Where(word => !Small.Contains(word)).Select(English.Root).ToHashSet(StringComparer.Ordinal);
        return roots.Count > 0 ? roots : words.Select(English.Root).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The places of all the roots, if they stand close to each other; none if one is missing.</summary>
    private static HashSet<int> PlacesOf(HashSet<string> phrase, List<(string Root, int Place)> roots)
    {
        var places = roots.Where(root => phrase.Contains(root.Root)).ToList();
        if (places.Select(root => root.Root).Distinct(StringComparer.Ordinal).Count() < phrase.Count)
        {
            return [];
        }

        foreach (var first in places)
        {
            var window = places.Where(root => root.Place >= first.Place && root.Place <= first.Place + phrase.Count + Spread).ToList();
            if (window.Select(root => root.Root).Distinct(StringComparer.Ordinal).Count() == phrase.Count)
            {
                return [.. window.DistinctBy(root => root.Root).Select(root => root.Place)];
            }
        }

        return [];
    }

    /// <summary>How many words one takes away behind it.</summary>
    private static int DeniedBehind(string word, string next) => word switch
    {
        "not" or "never" => 1,
        "no" or "without" => 4,
        "even" when next is "if" or "when" => int.MaxValue,
        _ => 0,
    };

    /// <summary>The words behind "no" and "without", up to the next comma or "but", and the one behind "not", are denied; "even if" is no condition.</summary>
    private static IEnumerable<int> Undenied(Word[] sign, string text)
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

            var next = place + 1 < sign.Length ? sign[place + 1].Text : "";
            denied = DeniedBehind(sign[place].Text, next) is > 0 and var more ? more : Math.Max(0, denied - 1);
        }
    }
}

/// <summary>A symptom that a text names.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Places">The places of the words that name it.</param>
internal readonly record struct SymptomHit(Symptom Symptom, IReadOnlySet<int> Places);

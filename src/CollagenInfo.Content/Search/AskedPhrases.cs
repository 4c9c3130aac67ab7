using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Finds what data files say that patients type: words in a row ("pass out", "pick * scab"), or "cost/price + why/differ", one word of
/// each group, close together and in any order. With a "~" before it, it only counts where nothing else answers.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class AskedPhrases<T>
{
    private const char Weak = '~';
    private const string BetweenGroups = " + ";

    /// <summary>How many other words may stand between those of the groups.</summary>
    private const int Spread = 6;

    /// <summary>How many words of groups must say something: "how" and "with" stand in any question.</summary>
    private const int LeastTelling = 2;

    private readonly PhraseMatcher<(T Meaning, bool IsWeak)> rows;
    private readonly FrozenDictionary<string, Groups[]> byWord;

    public AskedPhrases(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        var all = phrases
            .Select(phrase => (Text: phrase.Phrase.TrimStart(Weak), Meaning: (phrase.Meaning, phrase.Phrase.StartsWith(Weak))))
            .ToLookup(phrase => phrase.Text.Contains(BetweenGroups, StringComparison.Ordinal));
        rows = PhraseMatcher<(T, bool)>.AsTyped(all[false]);
        byWord = all[true]
            .Select(phrase => new Groups(Array.ConvertAll(phrase.Text.Split(BetweenGroups), StemsOf), phrase.Meaning))
            .SelectMany(groups => groups.Words[0].Select(word => (word, groups)))
            .GroupBy(pair => pair.word, pair => pair.groups, StringComparer.Ordinal)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether a phrase is a row of words, without groups, and counts beside other answers.</summary>
    public static bool IsPlain(string phrase) => phrase[0] != Weak && !phrase.Contains(BetweenGroups, StringComparison.Ordinal);

    /// <summary>Every place where something is found.</summary>
    public IReadOnlyList<AskedHit<T>> FindIn(Token[] query)
    {
        var found = rows.FindIn(query).Select(hit => FromRow(hit, query));
        var stems = Array.ConvertAll(query, word => word.Stem);
        return
        [
            .. found,
            .. stems
                .SelectMany(stem => byWord.GetValueOrDefault(stem) ?? [])
                .Distinct()
                .Select(groups => Find(groups, stems, query))
                .OfType<AskedHit<T>>(),
        ];
    }

    private static AskedHit<T> FromRow(PhraseHit<(T Meaning, bool IsWeak)> hit, Token[] query) =>
        new(hit.Meaning.Meaning, hit.First, hit.Count, hit.Start, hit.End)
        {
            IsWeak = hit.Meaning.IsWeak,
            Places = [.. Enumerable.Range(hit.First, hit.Count)],
            Telling = TellingAt(Enumerable.Range(hit.First, hit.Count), query),
        };

    private static AskedHit<T>? Find(Groups groups, string[] stems, Token[] query)
    {
        var reach = groups.Words.Length + Spread;
        for (var first = 0; first < stems.Length; first++)
        {
            if (!Array.Exists(groups.Words, group => group.Contains(stems[first])))
            {
                continue;
            }

            var within = Enumerable.Range(first, Math.Min(reach, stems.Length - first)).OrderBy(place => query[place].IsSmall).ToList();
            if (PlacesOf(groups.Words, within, stems) is { } places)
            {
                var (last, telling) = (places.Max(), TellingAt(places, query));
                return new(groups.Meaning.Meaning, first, last - first + 1, query[first].Start, query[last].End)
                {
                    IsWeak = groups.Meaning.IsWeak || telling < LeastTelling,
                    Places = places,
                    Telling = telling,
                };
            }
        }

        return null;
    }

    /// <summary>A word for each group, no word for two; null if there are not enough.</summary>
    private static List<int>? PlacesOf(ReadOnlySpan<FrozenSet<string>> groups, List<int> within, string[] stems)
    {
        if (groups.IsEmpty)
        {
            return [];
        }

        foreach (var place in within)
        {
            if (groups[0].Contains(stems[place]) && PlacesOf(groups[1..], within.FindAll(other => other != place), stems) is { } others)
            {
                return [place, .. others];
            }
        }

        return null;
    }

    private static int TellingAt(IEnumerable<int> places, Token[] query) => places.Count(place => !query[place].IsSmall);

    private static FrozenSet<string> StemsOf(string group) =>
        group.Split('/').SelectMany(Tokenizer.Words).Select(word => word.Stem).ToFrozenSet(StringComparer.Ordinal);

    private sealed record Groups(FrozenSet<string>[] Words, (T Meaning, bool IsWeak) Meaning);
}

/// <summary>Something that patients type, found in a query.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words there are from its first to its last.</param>
/// <param name="Start">The position in the text where it begins.</param>
/// <param name="End">The position in the text right after it.</param>
internal readonly record struct AskedHit<T>(T Meaning, int First, int Count, int Start, int End)
{
    /// <summary>Whether it only counts where nothing else answers.</summary>
    public required bool IsWeak { get; init; }

    /// <summary>The indexes of the words that belong to it.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>How many words belong to it.</summary>
    public int Said => Places.Count;

    /// <summary>How many of them say something, as "how" and "with" do not.</summary>
    public required int Telling { get; init; }
}

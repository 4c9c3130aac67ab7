using System.Numerics;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// The words of the library with how often they are used; finds the word that a misspelt one was meant to be. One thread at a time
/// may use it.
/// </summary>
internal sealed class Vocabulary
{
    private const int ShortestWord = 2;
    private const int ShortestMisspelling = 4;
    private const int MostCompletions = 8;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>How often pages use a word.</summary>
    public int TimesOf(string word) => entries.TryGetValue(word, out var entry) ? entry.Times - entry.InPhrases : 0;

    /// <summary>Adds the words of texts to the counts, or removes them.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="times">1 to add, -1 to remove.</param>
    /// <param name="arePhrases">Whether they are search phrases, which are on no page.</param>
    public void Count(IEnumerable<string> texts, int times, bool arePhrases = false)
    {
        var lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            foreach (var (start, end) in Tokenizer.PlacesIn(text))
            {
                var word = text.AsSpan(start, end - start);
                var entry = lookup.TryGetValue(word, out var known) ? known : EntryOf(Tokenizer.Fold(word));
                entry.Times += times;
                entry.InPhrases += arePhrases ? times : 0;
            }
        }
    }

    /// <summary>Whether the word, or another form of it, is used anywhere.</summary>
    public bool Knows(string word) =>
        (entries.TryGetValue(word, out var entry) && entry.Times > 0) || stems.Contains(EnglishStemmer.Stem(word));

    /// <summary>Whether a word begins with these letters.</summary>
    public bool KnowsBeginning(string letters) =>
        entries.Any(entry => entry.Value.Times > 0 && entry.Key.StartsWith(letters, StringComparison.Ordinal));

    /// <summary>
    /// The most used words that begin with these letters, if all that do are too many to search for; otherwise none.
    /// </summary>
    public IReadOnlyList<string> MostUsed(string letters)
    {
        var open = entries
            .Where(entry => entry.Key.StartsWith(letters, StringComparison.Ordinal) && entry.Value.Times > entry.Value.InPhrases)
            .ToList();
        return open.Sum(entry => entry.Value.Times - entry.Value.InPhrases) < FtsQuery.Most
            ? []
            :
            [
                .. open.Where(entry => !StopWords.OfQueries.Contains(entry.Key))
                    .OrderByDescending(entry => entry.Value.Times)
                    .ThenBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => entry.Key)
                    .Take(MostCompletions),
            ];
    }

    /// <summary>
    /// The known word closest to a misspelt one; of equally close words, one with the same first letter, then one with all the letters
    /// typed, because a letter is sooner forgotten than mistaken or added, then the most used. Null if none is near.
    /// </summary>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestMisspelling || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var letters = LettersOf(word);
        var most =
            word.Length < 8 ? 1
            : word.Length < 12 ? 2
            : 3;
        (int, int, int, int, int, string)? best = null;
        string? nearest = null;
        foreach (var (known, entry) in entries)
        {
            if (
                entry.Times <= 0
                || known.Length <= 2
                || BitOperations.PopCount(letters ^ entry.Letters) > 2 * most
            )
            {
                continue;
            }

            var distance = EditDistance.Between(word, known, most);
            var rank = (distance, known[0] == word[0] ? 0 : 1, HasAll(word, known) ? 0 : 1, -entry.Times, -known.Length, known);
            if (distance <= most && (best is null || rank.CompareTo(best.Value) < 0))
            {
                (best, nearest) = (rank, known);
            }
        }

        return nearest;
    }

    /// <summary>Whether a word has all the letters of another, in their order.</summary>
    private static bool HasAll(string letters, string word)
    {
        var found = 0;
        foreach (var letter in word)
        {
            found += found < letters.Length && letters[found] == letter ? 1 : 0;
        }

        return found == letters.Length;
    }

    private Entry EntryOf(string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entries[word] = entry = new Entry(LettersOf(word));
            if (word.Length >= ShortestWord)
            {
                stems.Add(EnglishStemmer.Stem(word));
            }
        }

        return entry;
    }

    /// <summary>The letters of a word as bits: two words that share few letters cannot be near.</summary>
    private static uint LettersOf(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));

    private sealed class Entry(uint letters)
    {
        public uint Letters { get; } = letters;

        public int Times { get; set; }

        public int InPhrases { get; set; }
    }
}

using System.Numerics;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>The words of the library, by how often they are used, and which of them somebody meant who misspelt one.</summary>
internal sealed class Vocabulary
{
    private const int ShortestWord = 2;
    private const int ShortestMisspelling = 4;
    private const int MostCompletions = 8;

    private readonly Lock sync = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>How often the pages use a word.</summary>
    public int TimesOf(string word)
    {
        lock (sync)
        {
            return entries.TryGetValue(word, out var entry) ? entry.Times - entry.InPhrases : 0;
        }
    }

    /// <summary>Counts the words of texts in, or, with -1, out again.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="times">How often to count each word.</param>
    /// <param name="arePhrases">They are what people type, and are on no page.</param>
    public void Count(IEnumerable<string> texts, int times, bool arePhrases = false)
    {
        lock (sync)
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
    }

    /// <summary>The word, or another form of it, is used somewhere.</summary>
    public bool Knows(string word)
    {
        lock (sync)
        {
            return (entries.TryGetValue(word, out var entry) && entry.Times > 0) || stems.Contains(EnglishStemmer.Stem(word));
        }
    }

    /// <summary>Some word begins like that.</summary>
    public bool KnowsBeginning(string letters)
    {
        lock (sync)
        {
            return entries.Any(entry => entry.Value.Times > 0 && entry.Key.StartsWith(letters, StringComparison.Ordinal));
        }
    }

    /// <summary>The words used most that begin like that, if all that do are used too often to be looked for; else none.</summary>
    public IReadOnlyList<string> MostUsed(string letters)
    {
        lock (sync)
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
    }

    /// <summary>
    /// The known word that differs least from a misspelt one; among equals one with the same first letter, then the one used most.
    /// Null if none is near.
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
        (int, int, int)? best = null;
        string? nearest = null;
        lock (sync)
        {
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
                var rank = (distance, known[0] == word[0] ? 0 : 1, -entry.Times);
                if (distance <= most && (best is null || rank.CompareTo(best.Value) < 0))
                {
                    (best, nearest) = (rank, known);
                }
            }
        }

        return nearest;
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

    /// <summary>Which letters occur, as bits: two words that share few of them cannot be near.</summary>
    private static uint LettersOf(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));

    private sealed class Entry(uint letters)
    {
        public uint Letters { get; } = letters;

        public int Times { get; set; }

        public int InPhrases { get; set; }
    }
}

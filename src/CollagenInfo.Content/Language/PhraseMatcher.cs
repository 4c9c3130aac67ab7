using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>Phrases with what each means, found in a text wherever their words follow one another.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly Func<Token, string> form;
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <summary>Collects phrases of prose.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="form">What two forms of a word have in common; null if only the same letters count.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Meaning)> phrases, Func<Token, string>? form = null)
        : this(phrases.Select(phrase => (Tokenizer.WordsAndNumbers(phrase.Phrase), phrase.Meaning)), form ?? (word => word.Text)) { }

    /// <summary>Collects phrases that are split into words already.</summary>
    public PhraseMatcher(IEnumerable<(Token[] Phrase, T Meaning)> phrases, Func<Token, string> form)
    {
        this.form = form;
        byFirstWord = phrases
            .Select(phrase => (Words: Array.ConvertAll(phrase.Phrase, word => form(word)), phrase.Meaning))
            .Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every place where a phrase is found.</summary>
    public IReadOnlyList<PhraseHit<T>> FindIn(Token[] text)
    {
        List<PhraseHit<T>>? hits = null;
        for (var place = 0; place < text.Length; place++)
        {
            if (!byFirstWord.TryGetValue(form(text[place]), out var phrases))
            {
                continue;
            }

            foreach (var (words, meaning) in phrases)
            {
                if (IsAt(words, text, place))
                {
                    var last = text[place + words.Length - 1];
                    (hits ??= []).Add(new PhraseHit<T>(meaning, place, words.Length, text[place].Start, last.End));
                }
            }
        }

        return hits ?? [];
    }

    private bool IsAt(string[] words, Token[] text, int place)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (place + at >= text.Length || form(text[place + at]) != words[at])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A phrase that was found in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="First">Its first word, by its place among the words of the text.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text continues after it.</param>
internal readonly record struct PhraseHit<T>(T Meaning, int First, int Count, int Start, int End);

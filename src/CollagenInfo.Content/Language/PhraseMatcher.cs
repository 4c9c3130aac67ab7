using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>Finds phrases in a text, wherever their words follow one another, and says what each means.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly Func<Token, string> form;
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <summary>Collects phrases given as text.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="form">Reduces a word to what all its forms share; null to match exact letters only.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Meaning)> phrases, Func<Token, string>? form = null)
        : this(phrases.Select(phrase => (Tokenizer.WordsAndNumbers(phrase.Phrase), phrase.Meaning)), form ?? (word => word.Text)) { }

    /// <summary>Collects phrases that are found in every form of their words, in a text whose words are given by their stems.</summary>
    public static PhraseMatcher<T> OfStems(IEnumerable<(string Phrase, T Meaning)> phrases) => new(
        phrases.Select(phrase =>
            (Array.ConvertAll(Tokenizer.WordsAndNumbers(phrase.Phrase), word => word with { Text = word.Stem }), phrase.Meaning)
        ),
        word => word.Text
    );

    /// <summary>Collects phrases given as words.</summary>
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
/// <param name="First">The index of its first word among the words of the text.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Start">The position in the text where it begins.</param>
/// <param name="End">The position in the text right after it.</param>
internal readonly record struct PhraseHit<T>(T Meaning, int First, int Count, int Start, int End);

using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>
/// Finds phrases in a text, wherever their words follow one another, and says what each means. A "*" between two words stands for up
/// to three others: "take * off" finds "take your mind right off".
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseMatcher<T>
{
    /// <summary>How many words a "*" may stand for.</summary>
    private const int Gap = 3;

    private const string AnyWords = "*";

    private readonly Func<Token, string> form;
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <summary>Collects phrases given as text.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="form">Reduces a word to what all its forms share; null to match exact letters only.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Meaning)> phrases, Func<Token, string>? form = null)
        : this(phrases.Select(phrase => (WordsOf(phrase.Phrase), phrase.Meaning)), form ?? (word => word.Text)) { }

    /// <summary>Collects phrases that are found in every form of their words, in a text whose words are given by their stems.</summary>
    public static PhraseMatcher<T> OfStems(IEnumerable<(string Phrase, T Meaning)> phrases) =>
        new(
            phrases.Select(phrase =>
                (Array.ConvertAll(WordsOf(phrase.Phrase), word => IsGap(word) ? word : word with { Text = word.Stem }), phrase.Meaning)
            ),
            word => word.Text
        );

    /// <summary>Collects phrases that are found in every form of their words, in a query, where digits stay with letters.</summary>
    public static PhraseMatcher<T> AsTyped(IEnumerable<(string Phrase, T Meaning)> phrases) =>
        new(phrases.Select(phrase => (WordsOf(phrase.Phrase, Tokenizer.Words), phrase.Meaning)), word => word.Stem);

    /// <summary>Collects phrases given as words.</summary>
    public PhraseMatcher(IEnumerable<(Token[] Phrase, T Meaning)> phrases, Func<Token, string> form)
    {
        this.form = form;
        byFirstWord = phrases
            .Select(phrase => (Words: Array.ConvertAll(phrase.Phrase, word => IsGap(word) ? word.Text : form(word)), phrase.Meaning))
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
                if (EndOf(words, 1, text, place + 1) is > 0 and var end)
                {
                    (hits ??= []).Add(new PhraseHit<T>(meaning, place, end - place, text[place].Start, text[end - 1].End));
                }
            }
        }

        return hits ?? [];
    }

    /// <summary>The place right after the words of a phrase from one on, if they stand at a place of the text; otherwise 0.</summary>
    private int EndOf(string[] words, int at, Token[] text, int place)
    {
        for (; at < words.Length; at++, place++)
        {
            if (words[at] == AnyWords)
            {
                return EndAfterGap(words, at + 1, text, place);
            }

            if (place >= text.Length || form(text[place]) != words[at])
            {
                return 0;
            }
        }

        return place;
    }

    // A method of its own: what it captures would be made anew for each phrase that begins like a word of the text.
    private int EndAfterGap(string[] words, int at, Token[] text, int place) =>
        Enumerable.Range(place, Gap + 1).Select(next => EndOf(words, at, text, next)).FirstOrDefault(end => end > 0);

    private static bool IsGap(Token word) => word.Text == AnyWords;

    private static Token[] WordsOf(string phrase) => WordsOf(phrase, Tokenizer.WordsAndNumbers);

    private static Token[] WordsOf(string phrase, Func<string, Token[]> split) =>
        phrase.Contains(AnyWords, StringComparison.Ordinal)
            ? [.. phrase.Split(AnyWords).SelectMany(part => split(part).Prepend(new Token(AnyWords, 0, 0))).Skip(1)]
            : split(phrase);
}

/// <summary>A phrase that was found in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="First">The index of its first word among the words of the text.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Start">The position in the text where it begins.</param>
/// <param name="End">The position in the text right after it.</param>
internal readonly record struct PhraseHit<T>(T Meaning, int First, int Count, int Start, int End);

using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>Phrases with what each means, found in a text wherever their words follow one another.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly Func<string, string> normal;
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="normal">What makes two forms of a word the same; null if only the same letters count.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Meaning)> phrases, Func<string, string>? normal = null)
    {
        this.normal = normal ?? (word => word);
        byFirstWord = phrases
            .Select(phrase => (Words: Word.Of(phrase.Phrase).Select(word => this.normal(word.Text)).ToArray(), phrase.Meaning))
            .Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every place where a phrase stands.</summary>
    public IReadOnlyList<PhraseHit<T>> FindIn(Word[] text)
    {
        List<PhraseHit<T>>? hits = null;
        for (var place = 0; place < text.Length; place++)
        {
            if (!byFirstWord.TryGetValue(normal(text[place].Text), out var phrases))
            {
                continue;
            }

            foreach (var (words, meaning) in phrases)
            {
                if (StandsAt(words, text, place))
                {
                    (hits ??= []).Add(new PhraseHit<T>(meaning, text[place].Start, text[place + words.Length - 1].End));
                }
            }
        }

        return hits ?? [];
    }

    private bool StandsAt(string[] words, Word[] text, int place)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (place + at >= text.Length || normal(text[place + at].Text) != words[at])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A phrase that stands in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal readonly record struct PhraseHit<T>(T Meaning, int Start, int End);

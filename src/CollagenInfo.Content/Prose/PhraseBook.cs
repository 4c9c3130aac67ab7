namespace CollagenInfo.Content.Prose;

/// <summary>Phrases with what each means, found in a text wherever their words follow one another.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseBook<T>
{
    private readonly Func<string, string> normal;
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="normal">What makes two forms of a word the same; null if only the same letters count.</param>
    public PhraseBook(IEnumerable<(string Phrase, T Meaning)> phrases, Func<string, string>? normal = null)
    {
        this.normal = normal ?? (word => word);
        foreach (var (phrase, meaning) in phrases)
        {
            if (Word.Of(phrase).Select(word => this.normal(word.Text)).ToArray() is [var first, ..] words)
            {
                (byFirstWord.TryGetValue(first, out var known) ? known : byFirstWord[first] = []).Add((words, meaning));
            }
        }
    }

    /// <summary>Every place where a phrase stands.</summary>
    public IEnumerable<PhraseHit<T>> FindIn(IReadOnlyList<Word> text)
    {
        for (var place = 0; place < text.Count; place++)
        {
            if (!byFirstWord.TryGetValue(normal(text[place].Text), out var phrases))
            {
                continue;
            }

            foreach (var (words, meaning) in phrases)
            {
                if (StandsAt(words, text, place))
                {
                    yield return new PhraseHit<T>(meaning, text[place].Start, text[place + words.Length - 1].End);
                }
            }
        }
    }

    private bool StandsAt(string[] words, IReadOnlyList<Word> text, int place)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (place + at >= text.Count || normal(text[place + at].Text) != words[at])
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

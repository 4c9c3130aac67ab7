using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Corrects the words of a query that are in no page and no phrase: misspelt, split in two, or run together.</summary>
/// <param name="vocabulary">The words of pages and phrases, which a misspelt word may have been meant to be.</param>
/// <param name="right">The stems of words that are spelled correctly although no page has them.</param>
/// <param name="urgent">The stems of words of urgent signs.</param>
/// <param name="shorts">What short forms stand for.</param>
internal sealed class SpellingCorrector(
    Vocabulary vocabulary,
    IReadOnlySet<string> right,
    IReadOnlySet<string> urgent,
    IReadOnlyDictionary<string, string> shorts
)
{
    private const int ShortestHalf = 3;

    private static readonly (string British, string American)[] Spellings =
    [
        ("our", "or"),
        ("ae", "e"),
        ("oe", "e"),
        ("isation", "ization"),
        ("ise", "ize"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("tre", "ter"),
        ("ogue", "og"),
        ("lled", "led"),
        ("lling", "ling"),
        ("grey", "gray"),
    ];

    /// <summary>The words, corrected.</summary>
    /// <param name="words">The words as typed.</param>
    /// <param name="found">The concepts found; their words are taken as correct.</param>
    /// <param name="endsOpen">Whether the last word may be incomplete.</param>
    public Token[] Correct(Token[] words, IReadOnlyList<ConceptHit> found, bool endsOpen)
    {
        var corrected = new List<Token>();
        for (var place = 0; place < words.Length; place++)
        {
            if (IsNamed(place))
            {
                corrected.Add(words[place]);
            }
            else if (place + 1 < words.Length && !IsNamed(place + 1) && Joined(words[place], words[place + 1]) is { } joined)
            {
                corrected.Add(joined);
                place++;
            }
            else
            {
                corrected.AddRange(Correct(words[place], endsOpen && place == words.Length - 1));
            }
        }

        return [.. corrected];

        bool IsNamed(int place) => found.Any(hit => hit.Names(place));
    }

    /// <summary>The corrected words, where real words of no page are also taken for words of urgent signs: "chess pain".</summary>
    public Token[] CorrectToSigns(Token[] corrected) =>
        Array.ConvertAll(corrected, word =>
            !word.IsSmall
            && !IsRight(word)
            && RealWords.Has(word.Text)
            && vocabulary.Nearest(word.Text) is { } near
            && urgent.Contains(EnglishStemmer.Stem(near))
                ? word with { Text = near }
                : word
        );

    /// <summary>Whether the correction says the same: a British spelling is no mistake, nor is "5mm" without a space.</summary>
    public bool IsSame(Token[] words, Token[] corrected) => IsSameEach([.. words.SelectMany(WithoutNumber)], corrected);

    private bool IsSameEach(Token[] words, Token[] corrected) =>
        words.Length == corrected.Length
        && corrected.Zip(words).All(pair => pair.First.Text == pair.Second.Text || pair.First.Text == American(pair.Second.Text));

    private Token[] Correct(Token word, bool mayGoOn)
    {
        if (word.IsSmall || IsRight(word) || RealWords.Has(word.Text) || (mayGoOn && vocabulary.KnowsBeginning(word.Text)))
        {
            return [word];
        }

        return (shorts.GetValueOrDefault(word.Text) ?? American(word.Text)) is { } meant ? [word with { Text = meant }]
            : vocabulary.Nearest(word.Text) is { } nearest ? [word with { Text = nearest }]
            : Split(word);
    }

    /// <summary>One word that was typed as two: "eye lids"; null if the two are not one.</summary>
    private Token? Joined(Token one, Token next) =>
        (vocabulary.Knows(one.Text) && vocabulary.Knows(next.Text))
        || shorts.ContainsKey(one.Text)
        || shorts.ContainsKey(next.Text)
        || !vocabulary.Knows(one.Text + next.Text)
            ? null
            : new Token(one.Text + next.Text, one.Start, next.End);

    private bool IsRight(Token word) => vocabulary.Knows(word.Text) || right.Contains(word.Stem);

    /// <summary>The two words that were typed as one: "needledepth", "5mm".</summary>
    private Token[] Split(Token word)
    {
        if (WithoutNumber(word) is [_, _] parts)
        {
            return parts;
        }

        for (var end = ShortestHalf; end <= word.Text.Length - ShortestHalf; end++)
        {
            if (vocabulary.TimesOf(word.Text[..end]) > 0 && vocabulary.TimesOf(word.Text[end..]) > 0)
            {
                return At(word, end);
            }
        }

        return [word];
    }

    /// <summary>The number and the word behind it, if there is such a word; otherwise the word as it is.</summary>
    private Token[] WithoutNumber(Token word)
    {
        var digits = word.Text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < word.Text.Length && vocabulary.Knows(word.Text[digits..]) ? At(word, digits) : [word];
    }

    private static Token[] At(Token word, int end)
    {
        var gap = Math.Min(word.Start + end, word.End);
        return [new Token(word.Text[..end], word.Start, gap), new Token(word.Text[end..], gap, word.End)];
    }

    /// <summary>The American spelling of a British word, if pages use it; otherwise null.</summary>
    private string? American(string word) => Spellings
        .Where(pair => word.Contains(pair.British, StringComparison.Ordinal))
        .Select(pair => word.Replace(pair.British, pair.American, StringComparison.Ordinal))
        .FirstOrDefault(vocabulary.Knows);
}

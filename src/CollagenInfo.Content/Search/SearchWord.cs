using System.Globalization;
using System.Text;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>A word as it is looked for: lower case, without accents and apostrophes.</summary>
/// <param name="Text">The letters and digits that count.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal readonly record struct SearchWord(string Text, int Start, int End)
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a",
        "about",
        "after",
        "all",
        "am",
        "an",
        "and",
        "any",
        "anyone",
        "are",
        "as",
        "at",
        "be",
        "been",
        "being",
        "but",
        "by",
        "can",
        "cannot",
        "cant",
        "could",
        "did",
        "do",
        "does",
        "doing",
        "dont",
        "for",
        "from",
        "get",
        "go",
        "going",
        "got",
        "had",
        "has",
        "have",
        "having",
        "her",
        "here",
        "his",
        "how",
        "i",
        "if",
        "im",
        "in",
        "into",
        "is",
        "isnt",
        "it",
        "its",
        "ive",
        "just",
        "know",
        "like",
        "long",
        "make",
        "many",
        "may",
        "me",
        "mean",
        "much",
        "my",
        "myself",
        "need",
        "of",
        "ok",
        "okay",
        "on",
        "normal",
        "possible",
        "safe",
        "allowed",
        "best",
        "or",
        "our",
        "out",
        "please",
        "really",
        "s",
        "she",
        "should",
        "so",
        "some",
        "something",
        "still",
        "t",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "thing",
        "this",
        "to",
        "too",
        "up",
        "us",
        "use",
        "used",
        "using",
        "very",
        "want",
        "was",
        "we",
        "were",
        "what",
        "whats",
        "when",
        "where",
        "which",
        "while",
        "who",
        "why",
        "will",
        "with",
        "would",
        "yet",
        "you",
        "your",
        "hi",
        "hello",
        "hey",
        "thanks",
        "thank",
        "think",
        "might",
        "wondering",
        "doesnt",
        "didnt",
        "wont",
        "wasnt",
        "arent",
        "come",
        "comes",
        "came",
        "every",
        "because",
        "bit",
        "lot",
        "quite",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "actually",
        "really",
        "even",
        "honestly",
        "basically",
        "literally",
        "also",
        "maybe",
        "please",
        "pls",
        "genuinely",
    };

    /// <summary>It says little by itself: "when", "can", "the".</summary>
    public bool IsSmall => Small.Contains(Text);

    /// <summary>A question means the same without it: "does it actually work".</summary>
    public bool IsFiller => Fillers.Contains(Text);

    /// <summary>An age, a day, a dose: beside what has a name it says little.</summary>
    public bool IsShortNumber => Text.Length <= 2 && Text.All(char.IsAsciiDigit);

    /// <summary>What its forms have in common.</summary>
    public string Root => English.Root(Text);

    public static List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>();
        foreach (var (start, end) in PlacesIn(text))
        {
            var word = Folded(text.AsSpan(start, end - start));
            if (word.Length > 0)
            {
                words.Add(new SearchWord(word, start, end));
            }
        }

        return words;
    }

    /// <summary>Where the words of a text stand.</summary>
    public static IEnumerable<(int Start, int End)> PlacesIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (IsPart(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && IsPart(text[at + 1]))))
            {
                at++;
            }

            yield return (start, at);
        }
    }

    /// <summary>The word without capitals, accents and apostrophes.</summary>
    public static string Folded(ReadOnlySpan<char> word) =>
        word.ContainsAnyExceptInRange('a', 'z') ? FoldedSlowly(word.ToString()) : word.ToString();

    private static string FoldedSlowly(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || (letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark);

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';
}

using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>What a sentence would say without its "not".</summary>
internal static class Affirmation
{
    /// <summary>They come and go with a "not": "it is an emergency", "it is no emergency".</summary>
    private static readonly FrozenSet<string> Articles = WordSet.Parse("a an the any");

    /// <summary>The same: "it starts", "it does not start".</summary>
    private static readonly FrozenSet<string> Do = WordSet.Parse("do does did");

    /// <summary>The words of an author, each reference to a number as one of them.</summary>
    public static Token[] WordsOf(string written) =>
        Tokenizer.WordsAndNumbers(
            FactReference.Replace(Sentence.WithPlainSigns(written), key => string.Concat(key.Where(char.IsAsciiLetter)))
        );

    /// <summary>The stems of words without what denies them, as one text that can be compared.</summary>
    public static string Of(Token[] words)
    {
        var left = new List<string>(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var isDenied = at + 1 < words.Length && Denial.Is(words[at + 1].Text);
            var word = Affirmed(words[at].Text);
            if (word.Length > 0 && !Articles.Contains(word) && !((isDenied || word != words[at].Text) && Do.Contains(word)))
            {
                left.Add(EnglishStemmer.Stem(Tokenizer.Fold(word)));
            }
        }

        return string.Join(' ', left);
    }

    /// <summary>A word without its denial; nothing if it is one.</summary>
    private static string Affirmed(string word) => word switch
    {
        "not" or "never" or "no" or "hardly" => "",
        "cannot" or "can't" => "can",
        "won't" => "will",
        "without" => "with",
        _ => word.EndsWith("n't", StringComparison.Ordinal) ? word[..^3] : word,
    };
}

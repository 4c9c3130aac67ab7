using System.Buffers;
using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells whether a sentence asserts something or negates it.</summary>
internal static class Denial
{
    /// <summary>The most words between a negation and what it negates.</summary>
    private const int Reach = 6;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(".,;:?!|—");

    private static readonly FrozenSet<string> Words = WordSet.Parse(
        "not never no cannot nor neither without none nobody nothing hardly instead avoid refuse"
    );

    private static readonly FrozenSet<string> Encouraging = WordSet.Parse(
        "problem problems obstacle obstacles issue issues reason need worry worries trouble bother barrier drama only doubt"
    );

    /// <summary>Whether a word negates what follows it.</summary>
    public static bool Is(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Whether a sentence negates something; "no problem" does not.</summary>
    public static bool IsIn(Sentence sentence) =>
        sentence
            .Words.Where(
                (word, at) =>
                    Is(word.Text)
                    && word.Text is not ("without" or "instead" or "nothing" or "hardly")
                    && !(at + 1 < sentence.Words.Length && Encouraging.Contains(sentence.Words[at + 1].Text))
            )
            .Any();

    /// <summary>Whether it is negated by the words right before it, in the same part of the sentence.</summary>
    public static bool IsBefore(Sentence sentence, int place)
    {
        var words = sentence.Words;
        for (var at = place - 1; at >= 0 && at >= place - Reach; at--)
        {
            if (sentence.Text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).ContainsAny(PartEnds))
            {
                return false;
            }

            if (Is(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }
}

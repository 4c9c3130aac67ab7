using System.Buffers;
using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells of what a sentence names only to say what harm it does: "picking can cause an infection".</summary>
internal static class Harm
{
    /// <summary>The most words from what does harm to the harm.</summary>
    private const int Within = 10;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(",;:.!?—");

    private static readonly FrozenSet<string> Causing = WordSet.Parse(
        "cause causes lead leads leave leaves bring brings make makes risk risks raise raises spread spreads invite invites"
    );

    private static readonly FrozenSet<string> Possible = WordSet.Parse("can could may might will");

    /// <summary>"Can burn", "may easily scar".</summary>
    private static readonly FrozenSet<string> Doing = WordSet.Parse("infect scar burn irritate damage harm hurt bleed darken sting tear");

    private static readonly FrozenSet<string> Harms = WordSet.Parse(
        "infection infections scar scars scarring mark marks germs bacteria burn burns blister blisters irritation damage harm bleeding",
        "reaction reactions allergy worse wound wounds patches discoloration"
    );

    /// <summary>Whether the words behind a place, in the same part of the sentence, say what harm it does.</summary>
    public static bool IsOf(Sentence sentence, int place)
    {
        var words = sentence.Words;
        var (isCause, isCase) = (false, words[0].Text is "if" or "when" or "whoever");
        for (var at = place + 1; at < words.Length && at <= place + Within; at++)
        {
            var between = sentence.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);
            if (Denial.Is(words[at].Text) || (between.ContainsAny(PartEnds) && !(isCase && between.StartsWith(","))))
            {
                return false;
            }

            // "If a scab is pulled off early, a scar can stay".
            (isCause, isCase) = isCase && between.StartsWith(",") ? (true, false) : (isCause, isCase);

            if (
                (isCause && Harms.Contains(words[at].Text) && words[at - 1].Text is not ("the" or "your"))
                || (Doing.Contains(words[at].Text) && words[Math.Max(place, at - 2)..at].Any(word => Possible.Contains(word.Text)))
            )
            {
                return true;
            }

            isCause |= Causing.Contains(words[at].Text);
        }

        return false;
    }
}

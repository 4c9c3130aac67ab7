using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>
/// Tells of what a sentence names only to say what something else is like: "as red as after a day in the sun", "it is like a tattoo".
/// </summary>
internal static class Likeness
{
    /// <summary>The most words between "feels like" and what it is like.</summary>
    private const int SeemingWithin = 7;

    /// <summary>The most words between "like" or "as red as" and what it is like.</summary>
    private const int Within = 5;

    private static readonly FrozenSet<string> Degrees = WordSet.Parse("a bit little rather quite slightly mildly somewhat still as if");

    private static readonly FrozenSet<string> Seeming = WordSet.Parse("look feel seem");

    /// <summary>Before "like" these make it a wish: "if you like".</summary>
    private static readonly FrozenSet<string> Wishing = WordSet.Parse(
        "i you we they people would i'd you'd we'd not don't whenever who also"
    );

    /// <summary>"As soon as" and "as much as" liken nothing.</summary>
    private static readonly FrozenSet<string> Measuring = WordSet.Parse("soon long far well often early good many close quickly fast");

    /// <summary>Whether what stands at a place is only what something is like.</summary>
    public static bool Covers(Token[] words, int place)
    {
        for (var at = place - 1; at >= 0 && at >= place - SeemingWithin; at--)
        {
            var isAfter = words[at + 1].Text == "after" && !words[at..place].Any(word => word.Text is "and" or "but" or "so");
            if (IsSeeming(words, at) || ((at >= place - Within || isAfter) && Likens(words, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A face that looks sunburned", "still look a little sunburned".</summary>
    public static bool IsLook(Token[] words, int place)
    {
        var at = place - 1;
        while (at >= 0 && Degrees.Contains(words[at].Text))
        {
            at--;
        }

        return at >= 0 && words[at].Stem == "look";
    }

    /// <summary>"Looks like", "feels as if".</summary>
    private static bool IsSeeming(Token[] words, int at) =>
        at > 0
        && words[at].Text is "like" or "if" or "though"
        && (Seeming.Contains(words[at - 1].Stem) || words[at - 1].Text == "as");

    /// <summary>"Peels like after a holiday", "as red as".</summary>
    private static bool Likens(Token[] words, int at) =>
        at > 0
        && (
            (words[at].Text == "like" && !Wishing.Contains(words[at - 1].Text) && !(at + 1 < words.Length && words[at + 1].Text == "to"))
            || (at > 1 && words[at].Text == "as" && words[at - 2].Text == "as" && !Measuring.Contains(words[at - 1].Text))
        );
}

using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>The part of a sentence that a number is in: between commas, dashes or joining words.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="WordBefore">The word in front of the number; empty if none is.</param>
internal readonly record struct Clause(int From, int To, string WordBefore)
{
    private static readonly FrozenSet<string> Joints =
        WordSet.Parse("and but or while then so whereas although");

    private static readonly FrozenSet<string> Answers =
        WordSet.Parse(
            "call phone ring tell contact see ask email e message text write",
            "report answer answers reply replies respond responds speak visit"
        );

    private static readonly FrozenSet<string> NaturalTimes =
        WordSet.Parse("lasts lasted taken took wears fade fades stays keeps heals");

    /// <summary>"Every 2 hours": how often, and not how long.</summary>
    public bool IsRepeated => WordBefore is "every" or "each";

    /// <summary>Whether a place lies in it.</summary>
    public bool Holds(int place) => From <= place && place < To;

    /// <summary>"Call us within 24 hours": how soon to call or to be answered, and not what the sentence is about.</summary>
    public bool IsAnswerTime(Sentence sentence)
    {
        var clause = this;
        return WordBefore is "within" or "in" && sentence.Words.Any(word => clause.Holds(word.Start) && Answers.Contains(word.Text));
    }

    /// <summary>"Lasts 9 months", "wears off after 2 hours": how long something goes on by itself, and not how long to wait.</summary>
    public bool IsNaturalTime(Sentence sentence)
    {
        var clause = this;
        return sentence.Words.Any(word => clause.Holds(word.Start) && NaturalTimes.Contains(word.Text));
    }

    /// <summary>"72 hours before your visit": when, and not how long that takes.</summary>
    public bool IsBefore(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.FirstOrDefault(word => word.Start >= number.End).Text is "before" or "ahead";

    /// <summary>Where the clauses of a sentence meet, in order.</summary>
    public static List<int> BoundsOf(Sentence sentence)
    {
        var text = sentence.Text;
        var signs = Enumerable
            .Range(0, text.Length)
            .Where(at => text[at] is ',' or ';' or '–' or '—' or '(' or ')' or '|' && !IsBetweenDigits(text, at));
        return [.. signs.Concat(sentence.Words.Where(word => Joints.Contains(word.Text)).Select(word => word.Start)).Order()];
    }

    /// <summary>The clause of a number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bounds">Where its clauses meet.</param>
    /// <param name="number">The number.</param>
    public static Clause Around(Sentence sentence, List<int> bounds, WrittenQuantity number)
    {
        var after = FirstAfter(bounds.Count, at => bounds[at] > number.Start);
        var end = FirstAfter(bounds.Count, at => bounds[at] >= number.End);
        var word = FirstAfter(sentence.Words.Length, at => sentence.Words[at].End > number.Start) - 1;
        return new Clause(
            after == 0 ? 0 : bounds[after - 1],
            end == bounds.Count ? sentence.Text.Length : bounds[end],
            word < 0 ? "" : sentence.Words[word].Text
        );
    }

    /// <summary>The first of so many places, in order, at which something is true; it is true at all places after it too.</summary>
    private static int FirstAfter(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}

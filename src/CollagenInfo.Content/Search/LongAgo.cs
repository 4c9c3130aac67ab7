using System.Collections.Frozen;
using System.Globalization;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Tells a disease that somebody had years ago from what is noticed now: "a stroke 3 years ago", "history of seizures". Any other sign
/// is of now, whatever time is named, unless it was "as a child": "52 year old chest pain", "fever, transplant in 2019".
/// </summary>
internal static class LongAgo
{
    private const string SinceBirth = "since birth";

    private static readonly FrozenSet<string> Diseases = WordSet.Parse(
        "stroke strokes mini ministroke tia tias heart attack attacks seizure seizures sepsis anaphylaxis tinnitus"
    );

    /// <summary>"It feels like my stroke 3 years ago" tells what is felt now.</summary>
    private static readonly FrozenSet<string> OfNow = WordSet.Parse(
        "now again still since today tonight yesterday keeps after like same feel feels feeling having getting just morning",
        "afternoon evening minute minutes hour hours day days week weeks currently happening started another new worse help"
    );

    private static readonly FrozenSet<string> OfCounting = WordSet.Parse(
        "a an one two three four five six seven eight nine ten few couple many some several of about around over than"
    );

    private static readonly FrozenSet<string> OfThePast = WordSet.Parse("past previous former");

    private static readonly FrozenSet<string> OfHaving = WordSet.Parse("past previous former history family medical long");

    private static readonly string[] OfChildhood = ["as a child", "as a kid", "as a baby", "as a teenager", SinceBirth, "from birth"];

    /// <summary>Whether the words at some places are such a disease, those right before or after say so, and none speaks of now.</summary>
    public static bool Is(IReadOnlySet<int> places, Token[] words, int thisYear)
    {
        var (before, after) = (words[..places.Min()], words[(places.Max() + 1)..]);
        return !TextOf(words).Replace(SinceBirth, "", StringComparison.Ordinal).Split(' ').Any(OfNow.Contains)
            && (
                IsOfChildhood(after)
                || (places.All(place => Diseases.Contains(words[place].Text)) && (IsPast(before) || IsYears(after, thisYear)))
            );
    }

    /// <summary>
    /// "Hives from strawberries as a child", "blind in one eye since birth", but not "chest pain, I had asthma as a child": the time is
    /// that of the sign.
    /// </summary>
    private static bool IsOfChildhood(Token[] after)
    {
        var behind = after switch
        {
            [{ Text: "from" }, _, ..] => after[2..],
            [{ Text: "in" }, _, _, ..] => after[3..],
            _ => after,
        };
        return OfChildhood.Any(time => IsFirst(after, time) || IsFirst(behind, time));
    }

    private static bool IsFirst(Token[] words, string time) => TextOf(words).StartsWith(time, StringComparison.Ordinal);

    private static string TextOf(Token[] words) => string.Join(' ', words.Select(word => word.Text));

    /// <summary>"I have a history of stroke", but not "numb face, history of stroke": nothing else is named before it.</summary>
    private static bool IsPast(Token[] before) =>
        (before is [.., { Text: "history" }, { Text: "of" }] || (before is [.., var last] && OfThePast.Contains(last.Text)))
        && Array.TrueForAll(before, word => word.IsSmall || OfHaving.Contains(word.Text));

    private static bool IsYears(Token[] after, int thisYear) =>
        after.SkipWhile(IsOfCounting).Take(2).ToArray() switch
        {
            [{ Text: "year" or "years" }, { Text: "ago" or "back" }] or [{ Text: "last" }, { Text: "year" }] => true,
            [{ Text: "for" }, { Text: "years" }] or [{ Text: "history" }, ..] => true,
            [{ Text: "in" }, var year] => IsOver(year, thisYear),
            _ => false,
        };

    private static bool IsOfCounting(Token word) => OfCounting.Contains(word.Text) || word.Text.All(char.IsAsciiDigit);

    /// <summary>Whether a year ended at least one year ago.</summary>
    private static bool IsOver(Token year, int thisYear) =>
        year.Text.Length == 4
        && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < thisYear - 1;
}

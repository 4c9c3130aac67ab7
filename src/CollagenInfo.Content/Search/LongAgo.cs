using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Tells what somebody had years ago from what is noticed now: "a stroke 3 years ago", "history of seizures".</summary>
internal static class LongAgo
{
    private static readonly FrozenSet<string> OfNow = WordSet.Parse("now again still since today tonight yesterday keeps after");

    private static readonly FrozenSet<string> OfCounting = WordSet.Parse(
        "a an one two three four five six seven eight nine ten few couple many some several of about around over than more like"
    );

    private static readonly FrozenSet<string> OfThePast = WordSet.Parse("past previous former old");

    /// <summary>Whether the words right before or after those at some places say so, and none speaks of now.</summary>
    public static bool Is(IReadOnlySet<int> places, Token[] words) =>
        !words.Any(word => OfNow.Contains(word.Text)) && (IsPast(words[..places.Min()]) || IsYears(words[(places.Max() + 1)..]));

    private static bool IsPast(Token[] before) =>
        before is [.., { Text: "history" }, { Text: "of" }] || (before is [.., var last] && OfThePast.Contains(last.Text));

    private static bool IsYears(Token[] after) =>
        after.SkipWhile(IsOfCounting).Take(2).ToArray()
            is [{ Text: "year" or "years" }, { Text: "ago" or "back" }]
                or [{ Text: "last" }, { Text: "year" }]
                or [{ Text: "in" }, { Text: ['1' or '2', _, _, _] }];

    private static bool IsOfCounting(Token word) => OfCounting.Contains(word.Text) || word.Text.All(char.IsAsciiDigit);
}

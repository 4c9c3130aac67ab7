using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Tells what somebody had long ago from what is noticed now: "a stroke 3 years ago", "blind since birth".</summary>
internal static class LongAgo
{
    /// <summary>How many words after a sign may say when it was.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> OfNow = WordSet.Parse("now again still since today tonight yesterday keeps after and but");

    private static readonly string[] Before = ["past", "previous", "former", "old", "history of"];

    private static readonly string[] After =
    [
        .. "years ago,year ago,years back,last year,since birth,from birth,from childhood,for years,in 19,in 20".Split(','),
        .. "as a child,as a kid,as a teenager,as a baby".Split(','),
    ];

    /// <summary>Whether the words right before or after those at some places say so, and none speaks of now.</summary>
    public static bool Is(IReadOnlySet<int> places, Token[] words)
    {
        var (before, after) = (TextOf(words[..places.Min()]), TextOf(words.Skip(places.Max() + 1).Take(Reach)));
        return !words.Where((word, at) => OfNow.Contains(word.Text) && !IsSinceBirth(words, at)).Any()
            && (
                Before.Any(past => before.EndsWith($" {past}", StringComparison.Ordinal))
                || after.StartsWith(" history", StringComparison.Ordinal)
                || After.Any(past => after.Contains($" {past}", StringComparison.Ordinal))
            );
    }

    private static bool IsSinceBirth(Token[] words, int at) =>
        words[at].Text is "since" && at + 1 < words.Length && words[at + 1].Text is "birth";

    private static string TextOf(IEnumerable<Token> words) => string.Concat(words.Select(word => $" {word.Text}"));
}

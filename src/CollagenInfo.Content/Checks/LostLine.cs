namespace CollagenInfo.Content.Checks;

/// <summary>What a page says in one sentence, or a data file in one entry.</summary>
/// <param name="Words">Its words, with one space between them.</param>
/// <param name="Text">The same as it stands there.</param>
/// <param name="Line">The line of the file.</param>
internal sealed record SaidLine(string Words, string Text, int Line);

/// <summary>A line that a page should say, and does not say, or not often enough.</summary>
/// <param name="At">Its place among the lines that the page should say.</param>
/// <param name="Times">How often it says that, and how often it should.</param>
/// <param name="Before">What stands before its place; null if it was the first.</param>
/// <param name="Instead">What is new in its place and has at least half of its words; null if it was deleted.</param>
/// <param name="Line">The line of the file where it should stand.</param>
internal sealed record LostLine(int At, (int Said, int Wanted) Times, string? Before, string? Instead, int Line)
{
    /// <summary>A page with more pairs of lines would be compared for seconds, each time somebody types.</summary>
    private const int MostPairs = 2_000_000;

    /// <summary>The most new lines among which the one is sought that stands in place of a lost one.</summary>
    private const int MostNew = 1000;

    /// <summary>The lines that are lost, of those that a page should say in this order.</summary>
    public static IEnumerable<LostLine> AllIn(IReadOnlyList<SaidLine> wanted, IReadOnlyList<SaidLine> said)
    {
        var times = said.CountBy(line => line.Words, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var lost = wanted
            .CountBy(line => line.Words, StringComparer.Ordinal)
            .Where(line => times.GetValueOrDefault(line.Key) < line.Value)
            .ToDictionary(StringComparer.Ordinal);
        return lost.Count == 0 ? [] : Find();

        IEnumerable<LostLine> Find()
        {
            var left = lost.ToDictionary(line => line.Key, line => line.Value - times.GetValueOrDefault(line.Key), StringComparer.Ordinal);
            var places = PlacesOf(wanted, said);
            var known = wanted.Select(line => line.Words).ToHashSet(StringComparer.Ordinal);
            for (var at = 0; at < wanted.Count; at++)
            {
                var words = wanted[at].Words;
                if (places[at] < 0 && left.GetValueOrDefault(words) > 0)
                {
                    left[words]--;
                    var before = places.Take(at).LastOrDefault(place => place >= 0, -1);
                    var after = places.Skip(at).FirstOrDefault(place => place >= 0, said.Count);
                    var between = said.Take(after).Skip(before + 1).Take(MostNew);
                    var instead = Nearest(words, between.Where(line => !known.Contains(line.Words)));
                    yield return new LostLine(
                        at,
                        (times.GetValueOrDefault(words), lost[words]),
                        before < 0 ? null : said[before].Text.ReplaceLineEndings(" "),
                        instead?.Text.ReplaceLineEndings(" "),
                        instead?.Line ?? (before < 0 ? 1 : said[before].Line)
                    );
                }
            }
        }
    }

    /// <summary>
    /// Where each wanted line stands, or -1: as many of them as stand in this order; on a very long page only those of its equal beginning
    /// and end.
    /// </summary>
    private static int[] PlacesOf(IReadOnlyList<SaidLine> wanted, IReadOnlyList<SaidLine> said)
    {
        var shorter = Math.Min(wanted.Count, said.Count);
        var first = Enumerable.Range(0, shorter).TakeWhile(at => wanted[at].Words == said[at].Words).Count();
        var last = Enumerable
            .Range(1, shorter - first)
            .TakeWhile(back => wanted[wanted.Count - back].Words == said[said.Count - back].Words)
            .Count();
        var (middle, other) = (wanted.Count - first - last, said.Count - first - last);
        var inner =
            (long)middle * other <= MostPairs
                ? PlacesBetween([.. wanted.Skip(first).Take(middle)], [.. said.Skip(first).Take(other)])
                : Enumerable.Repeat(-1, middle);
        return
        [
            .. Enumerable.Range(0, first),
            .. inner.Select(place => place < 0 ? place : place + first),
            .. Enumerable.Range(said.Count - last, last),
        ];
    }

    private static int[] PlacesBetween(SaidLine[] wanted, SaidLine[] said)
    {
        var longest = new int[wanted.Length + 1, said.Length + 1];
        for (var at = wanted.Length - 1; at >= 0; at--)
        {
            for (var place = said.Length - 1; place >= 0; place--)
            {
                longest[at, place] = wanted[at].Words == said[place].Words
                    ? longest[at + 1, place + 1] + 1
                    : Math.Max(longest[at + 1, place], longest[at, place + 1]);
            }
        }

        var places = new int[wanted.Length];
        Array.Fill(places, -1);
        for (var (at, place) = (0, 0); at < wanted.Length && place < said.Length;)
        {
            if (wanted[at].Words == said[place].Words)
            {
                places[at++] = place++;
            }
            else if (longest[at + 1, place] > longest[at, place + 1])
            {
                at++;
            }
            else
            {
                place++;
            }
        }

        return places;
    }

    /// <summary>The line that shares most words with a lost one, if it has half of them.</summary>
    private static SaidLine? Nearest(string lost, IEnumerable<SaidLine> lines)
    {
        var words = lost.Split(' ').ToHashSet(StringComparer.Ordinal);
        var best = lines.MaxBy(line => Shared(line, words));
        return best is not null && Shared(best, words) * 2 >= words.Count ? best : null;
    }

    private static int Shared(SaidLine line, HashSet<string> words) =>
        line.Words.Split(' ').Distinct(StringComparer.Ordinal).Count(words.Contains);
}

using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>Compares two versions of a sentence word by word.</summary>
public static partial class WordPairs
{
    /// <summary>
    /// The words of both versions in reading order, what was deleted before what stands in its place. What is kept and deleted is the
    /// version before, what is kept and inserted the version after.
    /// </summary>
    public static IReadOnlyList<WordSpan> Between(string before, string after)
    {
        var (old, now) = (PartsOf(before), PartsOf(after));
        var spans = new List<WordSpan>();
        var at = 0;
        foreach (var hunk in Joined(Hunk.AllBetween(old, now), old))
        {
            Add(SpanKind.Kept, old[at..hunk.Start]);
            Add(SpanKind.Deleted, old[hunk.Start..hunk.End]);
            Add(SpanKind.Inserted, now[hunk.NewStart..hunk.NewEnd]);
            at = hunk.End;
        }

        Add(SpanKind.Kept, old[at..]);
        return spans;

        void Add(SpanKind kind, string[] parts)
        {
            if (parts.Length > 0)
            {
                spans.Add(new WordSpan(kind, string.Concat(parts)));
            }
        }
    }

    /// <summary>The words, signs and spaces of a text.</summary>
    internal static string[] PartsOf(string text) => [.. Parts().Matches(text).Select(part => part.Value)];

    /// <summary>Changes with nothing but a space between them as one: two words in place of two others read better together.</summary>
    private static List<Hunk> Joined(IReadOnlyList<Hunk> hunks, string[] old)
    {
        var joined = new List<Hunk>();
        foreach (var hunk in hunks)
        {
            if (joined is [.., var last] && old[last.End..hunk.Start].All(string.IsNullOrWhiteSpace))
            {
                joined[^1] = new Hunk(last.Start, hunk.End - last.Start, last.NewStart, hunk.NewEnd - last.NewStart);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    [GeneratedRegex(
        @"\{\{[^{}\r\n]{0,100}\}\}|[\p{L}\p{M}\p{N}]+(['’.,:-][\p{L}\p{M}\p{N}]+)*|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Parts();
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Checks;

/// <summary>Signs that mean something to another program, or to Markdown if they stand otherwise; here readers would see them.</summary>
/// <param name="Rule">The rule against them.</param>
/// <param name="Signs">The signs without which a text has none of them: most texts need no closer look.</param>
/// <param name="Pattern">What they look like.</param>
/// <param name="Message">What is wrong; {0} stands for the signs.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record Mark(Rule Rule, string Signs, Regex Pattern, string Message, string Advice)
{
    private const int LongestQuote = 40;

    private readonly SearchValues<char> signs = SearchValues.Create(Signs);

    /// <summary>Whether it stands only in running text, so that a row of a table may have it.</summary>
    public bool MayBeInTable { get; init; }

    /// <summary>Where a text has it, and what the author is told.</summary>
    public IEnumerable<(int Place, string Message)> FindIn(string text) =>
        text.AsSpan().ContainsAny(signs)
            ? Pattern.Matches(text).Select(found => (found.Index, Message.Replace("{0}", Quoted(found.Value), StringComparison.Ordinal)))
            : [];

    private static string Quoted(string found)
    {
        var words = string.Join(' ', found.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > LongestQuote ? words[..LongestQuote] + "..." : words;
    }
}

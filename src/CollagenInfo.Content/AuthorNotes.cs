using System.Text.RegularExpressions;

namespace CollagenInfo.Content;

/// <summary>
/// Notes that authors leave for each other in a text, in the forms of HTML and of other programs. This dialect has none, but
/// nobody who writes one means it for patients: it is never shown.
/// </summary>
internal static partial class AuthorNotes
{
    /// <summary>The text without its notes, on the same lines.</summary>
    public static string Without(string markdown) =>
        MayHold(markdown) ? Notes().Replace(markdown, note => new string('\n', note.Value.Count(letter => letter == '\n'))) : markdown;

    /// <summary>Where in a text is what stands at a place of the same text without its notes.</summary>
    public static int PlaceWithThem(string markdown, int place)
    {
        foreach (var note in MayHold(markdown) ? Notes().Matches(markdown) : Enumerable.Empty<Match>())
        {
            var lines = note.ValueSpan.Count('\n');
            if (place < note.Index + lines)
            {
                break;
            }

            place += note.Length - lines;
        }

        return place;
    }

    /// <summary>Where notes begin: the line, counted from 0, and the first words.</summary>
    public static IEnumerable<(int Line, string Note)> FindIn(string markdown) =>
        MayHold(markdown)
            ? Notes().Matches(markdown).Select(note => (markdown.AsSpan(0, note.Index).Count('\n'), note.Value.Split('\n')[0].Trim()))
            : [];

    /// <summary>Whether a short text, such as a title, has a note that ends: one that does not may be no note at all.</summary>
    public static bool IsIn(string text) =>
        MayHold(text) && Notes().Matches(text) is { Count: > 0 } notes && notes.All(note => !note.Groups["open"].Success);

    private static bool MayHold(string text) =>
        text.Contains("<!--", StringComparison.Ordinal)
        || text.Contains("<%--", StringComparison.Ordinal)
        || text.Contains("%%", StringComparison.Ordinal)
        || text.Contains("{#", StringComparison.Ordinal)
        || text.Contains("{%", StringComparison.Ordinal)
        || text.Contains("/*", StringComparison.Ordinal);

    /// <summary>A note that does not end goes on to the end of the text, as in a browser; so the search is never slow.</summary>
    [GeneratedRegex(
        """
            ( <!-- [\s\S]*? ( --> | (?<open>\z) )                                              # HTML
            | <%-- [\s\S]*? ( --%> | (?<open>\z) )                                             # templates of web servers
            | \{ /\* [\s\S]*? ( \*/ \} | (?<open>\z) )                                         # MDX
            | \{\{ [-<%\s]{0,4} /\* [\s\S]*? ( \*/ [->%\s]{0,4} \}\} | (?<open>\z) )           # Hugo
            | \{\# [^}]{0,300} \#\}                                                   # Jinja
            | \{% -? \s{0,4} comment \b [\s\S]*? ( \{% -? \s{0,4} endcomment \s{0,4} -? %\} | (?<open>\z) )   # Liquid
            | (?<!\S) %% [^%]* %% (?!\S)                                              # Obsidian
            ) [ \t]*
            """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Notes();
}

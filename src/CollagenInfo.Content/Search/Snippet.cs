using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>The part of a section that best shows why it was found, in whole words, with the search words marked.</summary>
internal static class Snippet
{
    private const int Longest = 180;
    private const int TooShort = 70;

    /// <summary>
    /// Picks the passage with the most search words; if none has any, the page's summary. Words of a question above do not count: under
    /// "When can I wear makeup?" the first passage answers, and not the one that says "makeup" once more.
    /// </summary>
    /// <param name="library">The library that the reader sees.</param>
    /// <param name="place">The section.</param>
    /// <param name="query">What is looked for.</param>
    public static IReadOnlyList<MarkedText> From(ContentLibrary library, PagePlace place, ParsedQuery query) =>
        Marked(Cut(TextOf(place, library, query.Stems), query.Stems), query.TypedStems);

    private static string TextOf(PagePlace place, ContentLibrary library, IReadOnlySet<string> stems)
    {
        var asked = StemsOf(place.ReadHeading() is { } heading && heading.Text.EndsWith('?') ? library.Expand(heading.Text) : "");
        var passages = place
            .Read()
            .Where(passage => passage.Kind is not PassageKind.Heading && passage.Text.Length > 0)
            .Select(passage => Plain(passage, library))
            .ToList();
        var best = passages
            .Select((text, at) => (at, found: StemsOf(text).Count(stem => stems.Contains(stem) && !asked.Contains(stem))))
            .OrderByDescending(passage => passage.found)
            .FirstOrDefault();
        if (passages.Count == 0 || (best.found == 0 && place.Anchor is null))
        {
            return Flat(library.Expand(place.Page.Summary));
        }

        var text = passages[best.at];
        for (var next = best.at + 1; text.Length < TooShort && next < passages.Count; next++)
        {
            text = $"{text}{(text[^1] is '.' or ':' or '?' or '!' ? "" : " ·")} {passages[next]}";
        }

        return text;
    }

    private static HashSet<string> StemsOf(string text) =>
        Tokenizer.Words(text).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>A passage as one line, a row of a table with its head before a colon.</summary>
    public static string Plain(Passage passage, ContentLibrary library)
    {
        var text = Flat(library.Expand(passage.Text));
        return passage.Kind is PassageKind.TableRow
            ? string.Join(
                "; ",
                text.Split(" | ", 2) is [var head, var cells]
                    ? [$"{head}: {cells.Replace(" | ", "; ", StringComparison.Ordinal)}"]
                    : new[] { text }
            )
            : text;
    }

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Starts at the beginning of a sentence if the words are near it, otherwise shortly before the words.</summary>
    private static string Cut(string text, IReadOnlySet<string> stems)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var first = Tokenizer.Words(text).FirstOrDefault(word => stems.Contains(word.Stem)).Start;
        var start = first < Longest / 2 ? 0 : StartBefore(text, first);
        var end = start + Longest >= text.Length ? text.Length : EndAfter(text, start);
        return (start > 0 && text[start - 2] != '.' ? "… " : "")
            + text[start..end].TrimEnd(',', ';', ':', ' ')
            + (end < text.Length ? " …" : "");
    }

    /// <summary>The beginning of the sentence, or of a word shortly before; in a text without spaces, any character.</summary>
    private static int StartBefore(string text, int first) =>
        text.LastIndexOf(". ", first, Longest / 2, StringComparison.Ordinal) is > 0 and var sentence ? sentence + 2
        : text.IndexOf(' ', first - (Longest / 3), Longest / 3) is > 0 and var gap ? gap + 1
        : WholeAt(text, first - (Longest / 3));

    private static int EndAfter(string text, int start) =>
        text.LastIndexOf(' ', start + Longest, Longest) is > 0 and var gap ? gap : WholeAt(text, start + Longest);

    /// <summary>The place, or the one before it if that is inside a character of two halves.</summary>
    private static int WholeAt(string text, int place) => char.IsLowSurrogate(text[place]) ? place - 1 : place;

    private static List<MarkedText> Marked(string text, IReadOnlySet<string> stems)
    {
        var parts = new List<MarkedText>();
        var done = 0;
        foreach (var word in Tokenizer.Words(text).Where(word => stems.Contains(word.Stem)))
        {
            var isNext = parts.Count > 0 && parts[^1].IsMarked && text.AsSpan(done, word.Start - done).Trim().IsEmpty;
            if (isNext)
            {
                parts[^1] = new MarkedText(parts[^1].Text + text[done..word.End], IsMarked: true);
            }
            else
            {
                AddPlain(text[done..word.Start]);
                parts.Add(new MarkedText(text[word.Start..word.End], IsMarked: true));
            }

            done = word.End;
        }

        AddPlain(text[done..]);
        return parts;

        void AddPlain(string between)
        {
            if (between.Length > 0)
            {
                parts.Add(new MarkedText(between, IsMarked: false));
            }
        }
    }
}

using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>The part of a section that shows best why it was found, in whole words.</summary>
internal static class Snippet
{
    private const int Longest = 180;
    private const int TooShort = 70;

    /// <summary>Picks the passage with most of the words looked for; what is in no passage is shown by the page's summary.</summary>
    public static string From(PagePlace place, ContentLibrary library, IReadOnlySet<string> roots)
    {
        var passages = place
            .Read()
            .Where(passage => passage.Kind is not PassageKind.Heading && passage.Text.Length > 0)
            .Select(passage => Plain(passage, library))
            .ToList();
        var best = passages
            .Select((text, at) => (at, found: Found(text, roots)))
            .OrderByDescending(passage => passage.found)
            .FirstOrDefault();
        if (passages.Count == 0 || (best.found == 0 && place.Anchor is null))
        {
            return Cut(Flat(library.Expand(place.Page.Summary)), roots);
        }

        var text = passages[best.at];
        for (var next = best.at + 1; text.Length < TooShort && next < passages.Count; next++)
        {
            text = $"{text}{(text[^1] is '.' or ':' or '?' or '!' ? "" : " ·")} {passages[next]}";
        }

        return Cut(text, roots);
    }

    private static int Found(string text, IReadOnlySet<string> roots) =>
        SearchWord.Of(text).Select(word => word.Root).Where(roots.Contains).Distinct(StringComparer.Ordinal).Count();

    private static string Plain(Passage passage, ContentLibrary library)
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

    /// <summary>Begins at a sentence if the words are near its start, else shortly before them.</summary>
    private static string Cut(string text, IReadOnlySet<string> roots)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var first = SearchWord.Of(text).FirstOrDefault(word => roots.Contains(word.Root)).Start;
        var start =
            first < Longest / 2 ? 0
            : text.LastIndexOf(". ", first, Math.Min(first, Longest / 2), StringComparison.Ordinal) is > 0 and var sentence ? sentence + 2
            : text.IndexOf(' ', first - (Longest / 3)) + 1;
        var end = start + Longest >= text.Length ? text.Length : text.LastIndexOf(' ', start + Longest);
        return (start > 0 && text[start - 2] != '.' ? "… " : "")
            + text[start..end].TrimEnd(',', ';', ':', ' ')
            + (end < text.Length ? " …" : "");
    }
}

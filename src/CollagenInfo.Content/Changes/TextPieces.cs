namespace CollagenInfo.Content.Changes;

/// <summary>Parts a text into pieces; put together again, they are the text, byte for byte.</summary>
public static class TextPieces
{
    private const string Pages = ".md";

    /// <summary>
    /// The pieces of a file's text: of a page its keys and its sentences, with the spaces between them as pieces of their own; of any
    /// other file its lines.
    /// </summary>
    /// <param name="file">The name of the file, which says what it holds.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<TextPiece> Of(string file, string text) =>
        !IsPage(file) ? LinesOf(text)
        : PageText.Find(text) is { } page ? [.. HeadOf(page), .. BodyPieces.Of(page.Body)]
        : BodyPieces.Of(text);

    /// <summary>Whether a file is a page, and not a data file.</summary>
    internal static bool IsPage(string file) => file.EndsWith(Pages, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines of a text, each with its line end.</summary>
    internal static IReadOnlyList<TextPiece> LinesOf(string text)
    {
        var pieces = new List<TextPiece>();
        var group = "";
        foreach (var line in Lines(text))
        {
            group = GroupIn(line) ?? group;
            var number = pieces.Count + 1;
            pieces.Add(new TextPiece(line, new TextPlace(PlaceKind.Line, group, number), number));
        }

        return pieces;
    }

    /// <summary>The lines of a text, each with its line end, however that is written.</summary>
    internal static IEnumerable<string> Lines(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            var next = end < 0 ? text.Length : at + end + 1;
            next += next < text.Length && text[next - 1] == '\r' && text[next] == '\n' ? 1 : 0;
            yield return text[at..next];
            at = next;
        }
    }

    private static IEnumerable<TextPiece> HeadOf(PageText page)
    {
        yield return new TextPiece(page.Opening, null, 0);
        var pieces = HeadKeys.FindIn(page.Yaml)?.Select(key => (key.Text, Place: new TextPlace(PlaceKind.Key, key.Name, 0)))
            ?? LinesOf(page.Yaml).Select(line => (line.Text, Place: line.Place!));
        foreach (var (text, place) in pieces)
        {
            var start = text.Length - text.AsSpan().TrimStart("\r\n").Length;
            var end = Math.Max(start, text.AsSpan().TrimEnd().Length);
            yield return new TextPiece(text[..start], null, 0);
            yield return new TextPiece(text[start..end], start < end ? place : null, 0);
            yield return new TextPiece(text[end..], null, 0);
        }

        yield return new TextPiece(page.Closing, null, 0);
    }

    /// <summary>The key at the very beginning of a line, which begins a group of a data file; null if there is none.</summary>
    private static string? GroupIn(string line) =>
        line is [not (' ' or '\t' or '#' or '-' or '\r' or '\n'), ..] && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? line[..colon].TrimStart('\ufeff')
            : null;
}

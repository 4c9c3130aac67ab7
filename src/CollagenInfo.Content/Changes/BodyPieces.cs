using System.Text.RegularExpressions;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Changes;

/// <summary>Parts Markdown at line ends and at the ends of sentences.</summary>
internal static partial class BodyPieces
{
    private const char ByteOrderMark = '\ufeff';

    public static IReadOnlyList<TextPiece> Of(string text)
    {
        var pieces = new List<TextPiece>();
        var (heading, number, paragraph, at) = ("", 0, 1, 0);
        foreach (var (start, end) in Written(text))
        {
            if (start > at)
            {
                pieces.Add(new TextPiece(text[at..start], null, paragraph));
                paragraph += TextPieces.Lines(text[at..start]).Count(EndsLine) > 1 ? 1 : 0;
            }

            var piece = text[start..end];
            var kind = KindOf(piece);
            (heading, number) = kind switch
            {
                PlaceKind.Heading => (piece.Trim('#', ' ', '\t'), 0),
                PlaceKind.Sentence => (heading, number + 1),
                _ => (heading, number),
            };
            pieces.Add(new TextPiece(piece, new TextPlace(kind, heading, number), paragraph));
            at = end;
        }

        if (at < text.Length)
        {
            pieces.Add(new TextPiece(text[at..], null, paragraph));
        }

        return pieces;
    }

    private static bool EndsLine(string line) => line[^1] is '\r' or '\n';

    private static PlaceKind KindOf(ReadOnlySpan<char> piece)
    {
        piece = piece.TrimStart();
        var signs = piece.TrimStart('#');
        return signs.Length < piece.Length && (signs.IsEmpty || signs[0] is ' ' or '\t') ? PlaceKind.Heading
            : piece.StartsWith(":::") || piece.IndexOfAnyExcept("|-: \t") < 0 ? PlaceKind.Mark
            : PlaceKind.Sentence;
    }

    /// <summary>Where something is written: the first sentence of a line with its indentation, all without the space behind them.</summary>
    private static IEnumerable<(int Start, int End)> Written(string text)
    {
        var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        foreach (var line in TextPieces.Lines(text[start..]))
        {
            var written = line.TrimEnd();
            var from = 0;
            foreach (var end in EndsIn(written))
            {
                yield return (start + from, start + end);
                from = end + (written.Length - end - written.AsSpan(end).TrimStart().Length);
            }

            start += line.Length;
        }
    }

    private static IEnumerable<int> EndsIn(string line)
    {
        if (line.Length == 0)
        {
            return [];
        }

        if (line.AsSpan().TrimStart() is ['|', ..] || KindOf(line) is not PlaceKind.Sentence)
        {
            return [line.Length];
        }

        var sign = ItemSign().Match(line).Length;
        if (sign == line.Length)
        {
            return [line.Length];
        }

        var whole = Wholes().Matches(line);
        return Sentence
            .Ends(line[sign..])
            .Select(end => sign + end)
            .Where(end =>
                end == line.Length || (!BeginsWaiver(line, end) && !whole.Any(part => part.Index < end && end < part.Index + part.Length))
            );
    }

    /// <summary>Whether the braces of a waiver follow, which belongs to the sentence before it.</summary>
    private static bool BeginsWaiver(string line, int at) => line.AsSpan(at).TrimStart() is ['{', not '{', ..];

    /// <summary>What makes a line an item of a list or a quotation; "1." ends no sentence.</summary>
    [GeneratedRegex(
        @"^\s{0,40}(>[ \t]{0,9}){0,9}([-*+]|[0-9]{1,9}[.)])?[ \t]{0,40}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ItemSign();

    /// <summary>References, waivers, citations, links and pictures: no sentence ends within one.</summary>
    [GeneratedRegex(
        @"\{\{[^{}]{0,200}\}\}|\{[^{}]{0,400}\}|\[[^\[\]]{0,400}\](\([^()]{0,400}\))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Wholes();
}

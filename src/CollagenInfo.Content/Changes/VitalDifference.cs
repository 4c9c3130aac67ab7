using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Changes;

/// <summary>A line of <c>vital.yml</c> that is not as it was.</summary>
/// <param name="File">The file that must say it.</param>
/// <param name="Before">What it had to say, as readers read it; empty if the line is new.</param>
/// <param name="After">What it has to say; empty if it need not any more.</param>
public sealed record VitalDifference(string File, string Before, string After)
{
    /// <summary>For a clinician: "what no page may lose: from ... to ...".</summary>
    internal string Words =>
        (Before, After) switch
        {
            ("", _) => $"must stand from now on: '{After}'",
            (_, "") => $"need not stand any more: '{Before}'",
            _ => $"what must stand: from '{Before}' to '{After}'",
        };

    /// <summary>The lines that differ, file by file.</summary>
    public static IReadOnlyList<VitalDifference> Between(ContentLibrary before, ContentLibrary after)
    {
        var (was, comes) = (LinesIn(before), LinesUnderTheirOldNames(before, after));
        return
        [
            .. from file in was.Concat(comes).Select(lines => lines.Key).Distinct()
               from change in Compare([.. was[file]], [.. comes[file]])
               select new VitalDifference(file, before.Expand(change.Before), after.Expand(change.After)),
        ];
    }

    /// <summary>
    /// What a file says in place of a line that it does not say any more: of what it did not say before, that which begins alike before
    /// its colon, or else shares most of the words, if it has half of them; null if nothing took its place.
    /// </summary>
    /// <param name="lost">The line.</param>
    /// <param name="before">The library in which the file still said it.</param>
    /// <param name="after">The library in which it does not.</param>
    public static string? InPlaceOf(VitalLine lost, ContentLibrary before, ContentLibrary after)
    {
        var (was, words) = (VitalLines.SaidIn(lost.File, before).ToHashSet(StringComparer.Ordinal), WordsOf(lost.Text));
        var beginning = lost.Text[..(lost.Text.LastIndexOf(": ", StringComparison.Ordinal) + 1)];
        return VitalLines.SaidIn(lost.File, after)
            .Where(text => !was.Contains(text))
            .Select(text => (Text: text, IsAlike: BeginsAlike(text), Shared: WordsOf(text).Count(words.Contains)))
            .Where(said => said.IsAlike || said.Shared * 2 >= words.Count)
            .OrderByDescending(said => said.IsAlike)
            .ThenByDescending(said => said.Shared)
            .FirstOrDefault()
            .Text;

        bool BeginsAlike(string text) => beginning.Length > 0 && text.StartsWith(beginning, StringComparison.Ordinal);
    }

    /// <summary>What differs; a line alone in the place of another one became that, however little they share.</summary>
    private static IEnumerable<SentenceChange> Compare(TextPiece[] was, TextPiece[] comes) =>
        Hunk.AllBetween([.. was.Select(line => line.Text)], [.. comes.Select(line => line.Text)])
            .SelectMany(hunk => (was[hunk.Start..hunk.End], comes[hunk.NewStart..hunk.NewEnd]) switch
                {
                    ([var old], [var now]) => [new SentenceChange(ChangeKind.Changed, old.Text, now.Text, now.Place!)],
                    var (gone, added) => SentencePairs.Of(gone, added),
                }
            );

    private static ILookup<string, TextPiece> LinesIn(ContentLibrary library) =>
        library.Data.VitalLines.Where(line => !line.MayChange).ToLookup(line => line.File, PieceOf, StringComparer.Ordinal);

    /// <summary>What has to stand after a change, with a file that has another name now below the one that it had.</summary>
    private static ILookup<string, TextPiece> LinesUnderTheirOldNames(ContentLibrary before, ContentLibrary after)
    {
        var (was, comes) = (LinesIn(before), LinesIn(after));
        return comes
            .SelectMany(lines => lines.Select(line => (File: OldNameOf(lines), Line: line)))
            .ToLookup(line => line.File, line => line.Line, StringComparer.Ordinal);

        string OldNameOf(IGrouping<string, TextPiece> lines) =>
            was.Contains(lines.Key) ? lines.Key
            : was.FirstOrDefault(old => !comes.Contains(old.Key) && Texts(old).SequenceEqual(Texts(lines)))?.Key ?? lines.Key;

        static IEnumerable<string> Texts(IEnumerable<TextPiece> lines) => lines.Select(line => line.Text);
    }

    private static TextPiece PieceOf(VitalLine line) => new(line.Text, new TextPlace(PlaceKind.Line, "", line.Line), 1);

    private static HashSet<string> WordsOf(string text) =>
        Tokenizer.WordsAndNumbers(Sentence.WithPlainSigns(text)).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
}

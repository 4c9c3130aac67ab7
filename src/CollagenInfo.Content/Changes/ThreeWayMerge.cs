namespace CollagenInfo.Content.Changes;

/// <summary>Puts together what two people made of the same text.</summary>
/// <remarks>
/// Pages are merged by sentences and their front matter by keys, other files by lines; never by words, because half a sentence of each
/// could say what neither meant. What both changed in different ways is a conflict, and so are texts that both inserted at the same
/// place. Nothing that one of them inserted is lost, and nothing that one of them deleted comes back.
/// </remarks>
public static class ThreeWayMerge
{
    /// <summary>Merges two versions of a file.</summary>
    /// <param name="file">The name of the file, which says what it holds.</param>
    /// <param name="before">The text that both began with.</param>
    /// <param name="mine">My text.</param>
    /// <param name="theirs">Their text.</param>
    public static MergedText Of(string file, string before, string mine, string theirs) =>
        TextPieces.IsPage(file) && PageText.Find(before) is { } page && PageText.Find(mine) is { } my && PageText.Find(theirs) is { } their
            ? new MergedText([.. HeadMerge.Of(page, my, their), .. Pieces(file, page.Body, my.Body, their.Body)])
            : new MergedText(Pieces(file, before, mine, theirs));

    private static IEnumerable<MergeRegion> Pieces(string file, string before, string mine, string theirs) =>
        PieceMerge.Of(PiecesOf(file, before), PiecesOf(file, mine), PiecesOf(file, theirs));

    /// <summary>A body that begins with a line of hyphens is one all the same.</summary>
    private static IReadOnlyList<TextPiece> PiecesOf(string file, string text) =>
        TextPieces.IsPage(file) ? BodyPieces.Of(text) : TextPieces.LinesOf(text);
}

using CollagenInfo.Content.Care;

namespace CollagenInfo.Content.Changes;

/// <summary>The differences of two versions of a file, sentence by sentence; what was moved is removed and added.</summary>
public sealed class SentenceDifference
{
    private SentenceDifference(IReadOnlyList<SentenceChange> sentences, bool isOnlySpacing) =>
        (Sentences, IsOnlySpacing) = (sentences, isOnlySpacing);

    /// <summary>Every sentence of both versions in reading order, also those that are the same.</summary>
    public IReadOnlyList<SentenceChange> Sentences { get; }

    /// <summary>Whether the versions differ, but in spaces and line ends only.</summary>
    public bool IsOnlySpacing { get; }

    /// <summary>Whether the versions are the same.</summary>
    public bool IsNone => !IsOnlySpacing && Sentences.All(sentence => sentence.Kind is ChangeKind.Same);

    /// <summary>Compares two versions of a file.</summary>
    /// <param name="file">The name of the file, which says what it holds.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static SentenceDifference Between(string file, string before, string after)
    {
        var sentences = Compare(WrittenIn(file, before), WrittenIn(file, after)).ToList();
        return new SentenceDifference(sentences, before != after && sentences.TrueForAll(sentence => sentence.Kind is ChangeKind.Same));
    }

    /// <summary>The same, with the lines of both versions called as people call them who fill in a form of the file.</summary>
    /// <param name="before">What a line before is called; null if nothing.</param>
    /// <param name="after">The same for a line after.</param>
    public SentenceDifference Called(Func<int, string?> before, Func<int, string?> after) =>
        new(
            [
                .. Sentences.Select(one => one with
                {
                    Place = one.Place with { Field = (one.Kind is ChangeKind.Removed ? before : after)(one.Place.Number) },
                }),
            ],
            IsOnlySpacing
        );

    /// <summary>The same for who reads the page and does not write it: without the signs of Markdown, and with titles for files.</summary>
    /// <param name="file">The file.</param>
    /// <param name="library">The pages to which its links lead.</param>
    /// <param name="labels">What people call the keys above the text; empty to name them as they are.</param>
    /// <param name="before">The pages to which they led before; null if those are the same.</param>
    public SentenceDifference InWords(
        string file,
        ContentLibrary library,
        IReadOnlyDictionary<string, string> labels,
        ContentLibrary? before = null
    )
    {
        var said = new SaidChange(new LinkWords(file, before ?? library), new LinkWords(file, library), labels);
        return new([.. Sentences.Select(said.Of)], IsOnlySpacing);
    }

    /// <summary>What differs in the fields of a form, each with its name, what it said and what it says.</summary>
    public static SentenceDifference OfFields(IEnumerable<(string Name, string Before, string After)> fields) =>
        new(
            [
                .. fields.Select(field => new SentenceChange(
                    field.Before.Length == 0 ? ChangeKind.Added
                        : field.After.Length == 0 ? ChangeKind.Removed
                        : ChangeKind.Changed,
                    field.Before,
                    field.After,
                    new TextPlace(PlaceKind.Key, field.Name, 0)
                )),
            ],
            isOnlySpacing: false
        );

    /// <summary>Compares what a tool could tell with what it can tell.</summary>
    public static SentenceDifference Between(IReadOnlyList<ToolSaying> before, IReadOnlyList<ToolSaying> after)
    {
        var (was, comes) = (before.ToLookup(saying => saying.Name), after.ToLookup(saying => saying.Name));
        return new(
            [
                .. from name in after.Concat(before).Select(saying => saying.Name).Distinct()
                let one = comes[name].Concat(was[name]).First()
                let first = WordsOf(was[name].FirstOrDefault())
                let second = WordsOf(comes[name].FirstOrDefault())
                let kind = first == second ? ChangeKind.Same
                    : first.Length == 0 ? ChangeKind.Added
                    : second.Length == 0 ? ChangeKind.Removed
                    : ChangeKind.Changed
                select new SentenceChange(kind, first, second, new TextPlace(PlaceKind.Key, one.Group, 0)),
            ],
            isOnlySpacing: false
        );

        static string WordsOf(ToolSaying? saying) => saying is null ? "" : $"{saying.Subject}: {saying.Words}";
    }

    private static TextPiece[] WrittenIn(string file, string text) =>
        [
            .. TextPieces
                .Of(file, text)
                .Where(piece => piece.Place is not null && !string.IsNullOrWhiteSpace(piece.Text))
                .Select(piece => piece with { Text = piece.Text.TrimEnd() }),
        ];

    /// <summary>Every piece of both in reading order, each with what became of it.</summary>
    internal static IEnumerable<SentenceChange> Compare(TextPiece[] before, TextPiece[] after)
    {
        var now = 0;
        foreach (var hunk in Hunk.AllBetween([.. before.Select(piece => piece.Text)], [.. after.Select(piece => piece.Text)]))
        {
            foreach (var same in Same(after[now..hunk.NewStart]))
            {
                yield return same;
            }

            foreach (var change in SentencePairs.Of(before[hunk.Start..hunk.End], after[hunk.NewStart..hunk.NewEnd]))
            {
                yield return change;
            }

            now = hunk.NewEnd;
        }

        foreach (var same in Same(after[now..]))
        {
            yield return same;
        }
    }

    private static IEnumerable<SentenceChange> Same(TextPiece[] pieces) =>
        pieces.Select(piece => new SentenceChange(ChangeKind.Same, piece.Text, piece.Text, piece.Place!));
}

namespace CollagenInfo.Content.Changes;

/// <summary>Words of a sentence in whose place others stand.</summary>
/// <param name="Gone">The words of the sentence before.</param>
/// <param name="New">The words of the sentence after.</param>
internal sealed record WordChange(IReadOnlyList<GuardWord> Gone, IReadOnlyList<GuardWord> New)
{
    /// <summary>The words that only one of two sentences has, wherever they stand.</summary>
    public static WordChange Apart(GuardSentence before, GuardSentence after) =>
        new(Without(before.Words, after.Words), Without(after.Words, before.Words));

    public IEnumerable<GuardWord> All => Gone.Concat(New);

    public bool Has(string word) => All.Any(one => one.Text == word);

    /// <summary>Whether a word of a kind stands in place of another of the same: "few" for "many".</summary>
    public bool Replaces(WordKind kind) => Gone.Any(word => Is(word, kind)) && New.Any(word => Is(word, kind));

    private static bool Is(GuardWord word, WordKind kind) => word.Kind == kind && word.Text != "about";

    private static List<GuardWord> Without(IReadOnlyList<GuardWord> words, IReadOnlyList<GuardWord> others)
    {
        var left = others.Select(word => word.Text).ToList();
        return [.. words.Where(word => !left.Remove(word.Text))];
    }
}

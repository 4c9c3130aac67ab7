using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>Puts the facts of a picture into words.</summary>
internal static class FactWords
{
    /// <summary>The wording of a fact on its own: "48 hours", "up to 10 days".</summary>
    public static string Alone(this Fact fact) => fact.Kind switch
    {
        FactKind.AtMost => $"up to {fact.Wording}",
        FactKind.AtLeast => $"at least {fact.Wording}",
        _ => fact.Wording,
    };

    /// <summary>A table cell with the fact.</summary>
    public static FigureCell Cell(this Fact fact) => new(fact.Alone(), IsFact: fact.Quantity is not null);

    /// <summary>
    /// The labels without the words that all of them begin with: "Needle length for acne scars" becomes "Acne scars".
    /// </summary>
    public static IReadOnlyList<string> ShortLabels(IReadOnlyList<Fact> facts)
    {
        var labels = facts.Select(fact => fact.Label.Split(' ')).ToList();
        var shared = 0;
        while (labels.TrueForAll(words => shared + 1 < words.Length && words[shared] == labels[0][shared]))
        {
            shared++;
        }

        return [.. labels.Select(words => Capitals.Capitalized(string.Join(' ', words[shared..])))];
    }
}

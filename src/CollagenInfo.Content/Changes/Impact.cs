using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>
/// What readers would find changed if one library took the place of another. It compares what the two say, so it knows of every place
/// that says something, also of those that nobody has thought of.
/// </summary>
/// <param name="Places">The places, those with the most changes first, what tools work out at the end.</param>
public sealed record Impact(IReadOnlyList<ImpactPlace> Places)
{
    /// <summary>How many things of a kind would change.</summary>
    public int Count(ImpactKind kind) => Places.Sum(place => place.Lines.Count(line => line.Kind == kind));

    /// <summary>Compares two libraries.</summary>
    /// <param name="before">What readers read now.</param>
    /// <param name="after">What they would read.</param>
    /// <param name="today">The day at the clinic, on which prices depend.</param>
    public static Impact Between(ContentLibrary before, ContentLibrary after, DateOnly today) =>
        new([
            .. PageImpact.Between(before, after).Concat(DataImpact.Between(before, after)).OrderByDescending(place => place.Lines.Count),
            .. ToolImpact.Between(before, after, today),
        ]);

    /// <summary>Every place that says a fact or works something out with it: all that would change if the fact did.</summary>
    public static Impact OfAnyChange(ContentLibrary library, Fact fact, DateOnly today)
    {
        var facts = new FactSheet([.. library.Facts.All.Where(other => other != fact), Otherwise(fact)]);
        return Between(library, new ContentLibrary(library.Data with { Facts = facts }, library.Pages), today);
    }

    /// <summary>The fact with a value that it does not have.</summary>
    private static Fact Otherwise(Fact fact)
    {
        if (fact.Quantity is not { } quantity)
        {
            return fact with
            {
                Grade =
                    fact.Grade is EvidenceGrade.None ? EvidenceGrade.Low
                    : fact.Grade is null ? null
                    : EvidenceGrade.None,
                Wording = $"not {fact.Wording}",
            };
        }

        // Far enough away that no rounding to days or weeks hides it.
        var other = quantity with { Min = (quantity.Min * 3) + 1, Max = (quantity.Max * 3) + 1 };
        return fact with { Quantity = other, Wording = other.ToString() };
    }
}

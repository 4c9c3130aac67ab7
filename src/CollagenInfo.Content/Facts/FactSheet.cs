using System.Collections.Frozen;

namespace CollagenInfo.Content.Facts;

/// <summary>All facts of the site by their keys.</summary>
/// <param name="facts">The facts.</param>
/// <param name="unread">The lines of those that cannot be read, by their keys, or by the name of their group.</param>
public sealed class FactSheet(IEnumerable<Fact> facts, IReadOnlyDictionary<string, int>? unread = null)
{
    private readonly FrozenDictionary<string, Fact> byKey = facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);

    public static FactSheet Empty { get; } = new([]);

    /// <summary>All facts, in no particular order.</summary>
    public IReadOnlyCollection<Fact> All => byKey.Values;

    public Fact? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The numbers that are worked out from one, in the order of the file.</summary>
    public IEnumerable<Fact> WorkedOutFrom(string key) =>
        All.Where(fact => fact.Product.Contains(key) || fact.Follows.Contains(key)).OrderBy(fact => fact.Line);

    /// <summary>
    /// A number as the product of others has it, each end by itself: 3 to 6 sessions at $200 to $700 are $600 to $4,200. Null if it is
    /// no product, or one of the others has no number.
    /// </summary>
    /// <param name="fact">The number.</param>
    /// <param name="quantityOf">What each of the others is.</param>
    public static Quantity? ProductOf(Fact fact, Func<string, Quantity?> quantityOf)
    {
        var others = fact.Product.Select(quantityOf).OfType<Quantity>().ToList();
        return fact.Quantity is { } own && fact.Product.Count > 0 && others.Count == fact.Product.Count
            ? others.Aggregate(
                own with
                {
                    Min = 1,
                    Max = 1,
                },
                (product, other) => product with { Min = product.Min * other.Min, Max = product.Max * other.Max }
            )
            : null;
    }

    /// <summary>
    /// The wording of a reference: a fact's key, or the key with <c>.min</c> or <c>.max</c> for one end of its range. Null if
    /// there is no such fact, or it has no number.
    /// </summary>
    public FactText? TextOf(string reference)
    {
        if (Find(reference) is { } fact)
        {
            return new FactText(fact.Wording, IsNumber: fact.Quantity is not null);
        }

        return QuantityOf(reference) is { } end ? new FactText(end.ToString(), IsNumber: true) : null;
    }

    /// <summary>Where the fact of a reference is written, if it cannot be read; otherwise null.</summary>
    public UnreadPlace? UnreadPlaceOf(string reference)
    {
        for (var key = reference; unread is not null && key.Length > 0; key = key[..Math.Max(0, key.LastIndexOf('.'))])
        {
            if (unread.TryGetValue(key, out var line))
            {
                return new UnreadPlace(key, "facts.yml", line);
            }
        }

        return null;
    }

    /// <summary>
    /// When a time is over: its number, or for words such as "a few hours" their <see cref="Fact.Latest"/>; null if neither is
    /// known.
    /// </summary>
    public Quantity? EndOf(string reference) => QuantityOf(reference) ?? Find(reference)?.Latest;

    /// <summary>The number behind a reference: a fact's, or one end of its range; null if there is none.</summary>
    public Quantity? QuantityOf(string reference)
    {
        if (Find(reference) is { } fact)
        {
            return fact.Quantity;
        }

        var dot = reference.LastIndexOf('.');
        var quantity = dot < 0 ? null : Find(reference[..dot])?.Quantity;
        return (dot < 0 ? "" : reference[dot..]) switch
        {
            ".min" => quantity?.Lower,
            ".max" => quantity?.Upper,
            _ => null,
        };
    }
}

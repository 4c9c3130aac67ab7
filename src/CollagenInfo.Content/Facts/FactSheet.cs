using System.Collections.Frozen;

namespace CollagenInfo.Content.Facts;

/// <summary>All facts of the site by their keys.</summary>
public sealed class FactSheet(IEnumerable<Fact> facts)
{
    private readonly FrozenDictionary<string, Fact> byKey = facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);

    public static FactSheet Empty { get; } = new([]);

    /// <summary>All facts, in no particular order.</summary>
    public IReadOnlyCollection<Fact> All => byKey.Values;

    public Fact? Find(string key) => byKey.GetValueOrDefault(key);

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

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>A number that is worked out from others says what they make, and they are there.</summary>
internal sealed class FactProductCheck : ILibraryCheck
{
    private static readonly Rule Product = new(
        "fact-product",
        "If one number of a product is changed alone, the site contradicts itself.",
        "range: 600 to 4,200 USD (a course), with 4 to 6 sessions at 200 to 700 USD",
        "range: 800 to 4,200 USD"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Product];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var facts = library.Content.Facts;
        foreach (var fact in facts.All.Where(fact => fact.Product.Count + fact.Follows.Count > 0))
        {
            foreach (var missing in fact.Product.Concat(fact.Follows).Where(key => key == fact.Key || facts.Find(key)?.Quantity is null))
            {
                yield return Product.Broken(
                    "facts.yml",
                    fact.Line,
                    $"'{fact.Label}' is worked out from '{missing}', which is no other number here.",
                    "Write the name of a number of this file."
                );
            }

            if (FactSheet.ProductOf(fact, key => facts.Find(key)?.Quantity) is { } product && !product.Agrees(fact.Quantity!))
            {
                yield return Product.Broken(
                    "facts.yml",
                    fact.Line,
                    $"'{fact.Label}' is {fact.Wording}, but {Listed(fact, facts)} make {product}.",
                    $"Write {product}, or correct what it is worked out from."
                );
            }
        }
    }

    private static string Listed(Fact fact, FactSheet facts) =>
        string.Join(" times ", fact.Product.Select(key => facts.Find(key)!.Wording));
}

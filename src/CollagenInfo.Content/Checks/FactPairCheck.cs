using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// The longest of something is no shorter than the usual, and the shortest no longer; the last is no earlier than the first. Their keys
/// say which they are.
/// </summary>
internal sealed class FactPairCheck : ILibraryCheck
{
    /// <summary>What the key of the one has, and in its place the key of the other.</summary>
    private static readonly (string InKey, string InOther, bool IsMost)[] Ends =
        [("-longest", "", true), ("-shortest", "", false), ("-last-", "-first-", true)];

    public IReadOnlyList<Rule> Rules { get; } = [RangeOrderCheck.Order];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var facts = library.Content.Facts;
        return from fact in facts.All
               from end in Ends
               where fact.Key.Contains(end.InKey, StringComparison.Ordinal)
               let usual = facts.Find(fact.Key.Replace(end.InKey, end.InOther, StringComparison.Ordinal))
               where usual is { Quantity: { } common } && fact.Quantity is { } most && IsWrong(most, common, end.IsMost)
               select RangeOrderCheck.Order.Broken(
                   "facts.yml",
                   fact.Line,
                   $"'{fact.Label}' is {fact.Wording}, and '{usual.Label}' is {usual.Wording}: the two are the wrong way round.",
                   "Correct the one that is wrong."
               );
    }

    private static bool IsWrong(Quantity end, Quantity usual, bool isMost) =>
        end.IsComparableWith(usual)
        && (isMost
            ? end.Max * end.Unit.Span.Most < usual.Max * usual.Unit.Span.Fewest
            : end.Min * end.Unit.Span.Fewest > usual.Min * usual.Unit.Span.Most);
}

using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.RealContent;

/// <summary>Every single edit of the shipped numbers that makes a range, or two numbers that belong together, run backwards.</summary>
internal static partial class NumberEdits
{
    public static IEnumerable<ContentEdit> RangesTurned() =>
        from file in new[] { ShippedFile.Of("facts.yml") }
        from at in Enumerable.Range(0, file.Lines.Length)
        let range = WrittenRange().Match(file.Lines[at])
        where range.Success
        let turned = $"{range.Groups["max"].Value} to {range.Groups["min"].Value}"
        select file.With(at, range.Result($"${{key}}{turned}${{unit}}"));

    /// <summary>Two facts that stand as "from this to that", or as the usual and the longest: the first is made the larger one.</summary>
    public static IEnumerable<ContentEdit> FirstMadeLarger() =>
        from pair in PairsOfTimes()
        select With(pair.Smaller, pair.Larger.Quantity!.Max + 1, pair.Larger.Quantity!.Unit);

    /// <summary>The same two facts: the second is made the smaller one.</summary>
    public static IEnumerable<ContentEdit> SecondMadeSmaller() =>
        from pair in PairsOfTimes()
        let least = pair.Smaller.Quantity!.Min
        select With(pair.Larger, least > 1 ? least - 1 : least / 2, pair.Smaller.Quantity!.Unit);

    private static ContentEdit With(Fact fact, decimal amount, Unit unit)
    {
        var file = ShippedFile.Of("facts.yml");
        var at = Array.FindIndex(file.Lines, fact.Line, line => FactValue().IsMatch(line));
        return file.With(at, FactValue().Replace(file.Lines[at], $"${{key}}: {amount:0.##} {unit.Plural}"));
    }

    private static IEnumerable<(Fact Smaller, Fact Larger)> PairsOfTimes() =>
        from pair in Pairs().Distinct()
        let facts = ShippedContent.Library.Facts
        let smaller = facts.Find(pair.Smaller)
        let larger = facts.Find(pair.Larger)
        where smaller?.Quantity?.Unit.IsTime is true && larger?.Quantity?.Unit.IsTime is true
        select (smaller, larger);

    private static IEnumerable<(string Smaller, string Larger)> Pairs() =>
        ShippedFile.Pages
            .SelectMany(page => page.Lines)
            .SelectMany(line => FromTo().Matches(line))
            .Select(pair => (pair.Groups["from"].Value, pair.Groups["to"].Value))
            .Concat(from fact in ShippedContent.Library.Facts.All
                    where fact.Key.EndsWith("-longest", StringComparison.Ordinal)
                    select (fact.Key[..^"-longest".Length], fact.Key));

    [GeneratedRegex(
        @"^(?<key> +range: )(?<min>[\d.,]+) to (?<max>[\d.,]+)(?<unit>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WrittenRange();

    [GeneratedRegex(
        @"(?<key>\b(value|range|avoid|from|atMost|atLeast)): .*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FactValue();

    [GeneratedRegex(
        @"\{\{ (?<from>[^}]+) \}\} (to|and) \{\{ (?<to>[^}]+) \}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FromTo();
}

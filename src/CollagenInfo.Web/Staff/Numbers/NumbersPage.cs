using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>Every number by group, for List.cshtml.</summary>
public sealed record NumbersPage : DeskPage
{
    public required string? Find { get; init; }

    public required IReadOnlyList<NumberGroup> Groups { get; init; }

    internal static NumbersPage From(ContentLibrary library, string? find)
    {
        var words = (find ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new NumbersPage
        {
            Title = "Numbers",
            Find = find,
            Groups =
            [
                .. library
                    .Facts.All.OrderBy(fact => fact.Line)
                    .Where(fact => Array.TrueForAll(words, word => Has(fact, word)))
                    .GroupBy(fact => fact.Key.Split('.')[0])
                    .Select(group => new NumberGroup(
                        Capitals.Capitalized(group.Key.Replace('-', ' ')),
                        [.. group.Select(fact => new NumberLine(fact.Label, fact.Wording, fact.Key, ChangedNumber.AddressOf(fact.Key)))]
                    )),
            ],
        };
    }

    /// <summary>Label, value, key, or a word by which pages and patients call it.</summary>
    private static bool Has(Fact fact, string word) =>
        fact
            .TopicWords.Append(fact.Label)
            .Append(fact.Wording)
            .Append(fact.Key)
            .Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}

/// <summary>A group of numbers.</summary>
public sealed record NumberGroup(string Title, IReadOnlyList<NumberLine> Lines);

/// <summary>One number in the list.</summary>
public sealed record NumberLine(string Label, string Value, string Key, string Address);

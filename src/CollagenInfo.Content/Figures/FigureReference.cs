using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Figures;

/// <summary>What an author writes behind <c>::: figure</c>: a name, and the keys of facts if the figure asks for them.</summary>
/// <param name="Name">The name of the figure, as written.</param>
/// <param name="Keys">The keys of facts, as written.</param>
internal sealed partial record FigureReference(string Name, IReadOnlyList<string> Keys)
{
    /// <summary>Every figure: its name, how many keys the author writes, and how it is made.</summary>
    private static readonly (string Name, int KeyCount, Func<IReadOnlyList<string>, Figure> Make)[] Known =
    [
        ("needle-depth", 0, _ => new NeedleDepth()),
        ("recovery-by-day", 0, _ => new RecoveryByDay()),
        ("results-by-month", 0, _ => new ResultsByMonth()),
        ("evidence", 0, _ => new EvidenceMarks()),
        ("people-in", 2, keys => new PeopleIn(keys[0], keys[1])),
    ];

    /// <summary>The names of all figures.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(figure => figure.Name)];

    /// <summary>How many keys the figure of that name asks for; null if there is no such figure.</summary>
    public int? KeyCount => Array.Find(Known, figure => figure.Name == Name) is { Name: not null } known ? known.KeyCount : null;

    /// <summary>The figure; null if there is none of that name or the number of keys is wrong.</summary>
    public Figure? Find() => KeyCount == Keys.Count ? Array.Find(Known, figure => figure.Name == Name).Make(Keys) : null;

    /// <summary>Reads the words that stand behind <c>::: figure</c>.</summary>
    public static FigureReference Parse(string? words)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new FigureReference(parts.FirstOrDefault() ?? "", parts[Math.Min(1, parts.Length)..]);
    }

    /// <summary>The figures of a text in Markdown. It may find one too many, in an example of code, but never one too few.</summary>
    public static IEnumerable<FigureReference> AllFrom(string markdown) =>
        markdown.Contains(":::", StringComparison.Ordinal)
            ? Fences().Matches(markdown).Select(fence => Parse(fence.Groups["words"].Value))
            : [];

    [GeneratedRegex(
        @":::[ \t]*figure[ \t](?<words>[^\r\n]*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Fences();
}

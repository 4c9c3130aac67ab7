using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Figures;

/// <summary>What an author writes after <c>::: figure</c>: a name, and the keys of facts if the figure needs them.</summary>
/// <param name="Name">The name of the figure, as written.</param>
/// <param name="Keys">The keys of facts, as written.</param>
internal sealed partial record FigureReference(string Name, IReadOnlyList<string> Keys)
{
    /// <summary>Every figure: its name, how many keys it needs, and how to make it.</summary>
    private static readonly (string Name, int KeyCount, Func<IReadOnlyList<string>, Figure> Make)[] Known =
    [
        ("needle-depth", 0, _ => new NeedleDepth()),
        ("recovery-by-day", 0, _ => new RecoveryByDay()),
        ("skin-by-day", 0, _ => new SkinByDay()),
        ("glimpse-today", 0, _ => new SkinGlimpse(null)),
        ("glimpse-after", 1, keys => new SkinGlimpse(keys[0])),
        ("results-by-month", 0, _ => new ResultsByMonth()),
        ("evidence", 0, _ => new EvidenceMarks()),
        ("people-in", 2, keys => new PeopleIn(keys[0], keys[1])),
    ];

    /// <summary>The names of all figures.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(figure => figure.Name)];

    /// <summary>How many keys the figure of that name needs; null if there is no such figure.</summary>
    public int? KeyCount => Array.Find(Known, figure => figure.Name == Name) is { Name: not null } known ? known.KeyCount : null;

    /// <summary>The figure; null if none has that name, or the number of keys is wrong.</summary>
    public Figure? Find() => KeyCount == Keys.Count ? Array.Find(Known, figure => figure.Name == Name).Make(Keys) : null;

    /// <summary>The name of the style sheet that it needs: its own, or one for all of its kind.</summary>
    public string Sheet => Find() is SkinGlimpse ? "glimpse" : Name;

    /// <summary>Parses the words after <c>::: figure</c>.</summary>
    public static FigureReference Parse(string? words)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new FigureReference(parts.FirstOrDefault() ?? "", parts[Math.Min(1, parts.Length)..]);
    }

    /// <summary>The figures in a Markdown text. It may find too many, because code examples count, but never too few.</summary>
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

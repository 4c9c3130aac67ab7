using System.Text.RegularExpressions;

namespace CollagenInfo.Content;

/// <summary>
/// The name of a topic or an article in its address and on disk: lower-case words joined by hyphens.
/// It holds no dot and no slash, so a path made from one cannot leave the content folder.
/// </summary>
public readonly partial record struct Slug : IParsable<Slug>
{
    private readonly string? text;

    private Slug(string text) => this.text = text;

    /// <summary>Parses a slug that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not lower-case words joined by hyphens.</exception>
    public static Slug Parse(string s, IFormatProvider? provider) =>
        TryParse(s, out var slug) ? slug : throw new FormatException($"'{s}' is not lower-case words joined by hyphens.");

    public static bool TryParse(string? text, out Slug slug)
    {
        var wellFormed = text is not null && WellFormed().IsMatch(text);
        slug = wellFormed ? new Slug(text!) : default;
        return wellFormed;
    }

    static bool IParsable<Slug>.TryParse(string? s, IFormatProvider? provider, out Slug result) => TryParse(s, out result);

    public override string ToString() => text ?? "";

    [GeneratedRegex(
        @"^[a-z0-9]+(-[a-z0-9]+)*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WellFormed();
}

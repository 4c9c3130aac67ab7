using System.Globalization;
using System.Text;
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

    /// <summary>
    /// Words in letters that an address may have: "After a facial peel" is <c>after-a-facial-peel</c>, "naïve" is <c>naive</c>. Empty
    /// if the words have none.
    /// </summary>
    /// <param name="words">Any text.</param>
    /// <param name="longest">After so many letters, the word that has begun is the last.</param>
    public static string NameFrom(string words, int longest = int.MaxValue)
    {
        var name = new StringBuilder();
        foreach (var letter in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(letter);
            }
            else if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                // The accent of the letter before.
            }
            else if (name.Length >= longest)
            {
                break;
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().Trim('-');
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

using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A length in millimeters has a digit before its point and is not above what any clinic uses: a lost zero once made
/// "0.5 mm" into "5 mm".
/// </summary>
internal sealed partial class NeedleLengthCheck : ICheck
{
    /// <summary>The longest length that patient text may give, in millimeters.</summary>
    private const decimal Longest = 3;

    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library) =>
        from text in page.Texts
        from Match length in Lengths().Matches(text.Text)
        let advice = FaultOf(length.Groups["number"].Value)
        where advice is not null
        select page.Error("needle-length", text.Line + text.Text.AsSpan(0, length.Index).Count('\n'), $"The length '{length.Value} mm' cannot be right.", advice);

    /// <summary>The same for the facts themselves.</summary>
    public static IEnumerable<ContentProblem> CheckFacts(ContentLibrary library) =>
        from fact in library.Facts.All
        where fact.Quantity is { Unit.Plural: "mm" } length && length.Max > Longest
        select new ContentProblem("needle-length", Severity.Error, "facts.yml", fact.Line, $"'{fact.Key}' is {fact.Wording}.", TooLong);

    private static string TooLong => string.Create(CultureInfo.InvariantCulture, $"No needle length above {Longest} mm stands in patient text; look for a lost zero or point.");

    private static string? FaultOf(string number) =>
        number.StartsWith('.') ? $"Write the zero: 0{number} mm."
        : !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) || length > Longest ? TooLong
        : null;

    [GeneratedRegex(@"(?<![\w.])(?<number>\.?\d[\d.]{0,8})(?=(\s*(-|–|to|and|or)\s*\.?\d[\d.]{0,8})?\s?(mm|millimeters?|millimetres?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lengths();
}

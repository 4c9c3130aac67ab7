using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>A number or a range with a unit: <c>48 hours</c>, <c>3 to 6 sessions</c>, <c>0.5 to 2.5 mm</c>.</summary>
/// <param name="Min">The number, or the lower end of the range.</param>
/// <param name="Max">The same number, or the upper end of the range.</param>
/// <param name="Unit">What is counted or measured.</param>
public sealed partial record Quantity(decimal Min, decimal Max, Unit Unit)
{
    public bool IsRange => Min != Max;

    /// <summary>
    /// Reads "48 hours" or "3 to 6 sessions"; thousands may have commas. The second number of a range must be the larger.
    /// </summary>
    public static bool TryParse(string? text, out Quantity? quantity)
    {
        quantity = null;
        var match = WellFormed().Match(text ?? "");
        if (!match.Success || Unit.Find(match.Groups["unit"].Value) is not { } unit)
        {
            return false;
        }

        var min = Number(match.Groups["min"].Value);
        var max = match.Groups["max"] is { Success: true } upper ? Number(upper.Value) : min;
        quantity = min <= max ? new Quantity(min, max, unit) : null;
        return quantity is not null;
    }

    /// <summary>Whether the two measure the same thing, in whatever units.</summary>
    public bool IsComparableWith(Quantity other) => Unit.Dimension == other.Unit.Dimension || (Unit.IsTime && other.Unit.IsTime);

    /// <summary>
    /// Whether both mean the same, in whatever units: 48 hours and 2 days agree, 14 days and 2 weeks agree. A month has 28 to 31
    /// days, so 3 months and 13 weeks agree too.
    /// </summary>
    public bool Agrees(Quantity other) => Unit.Dimension == other.Unit.Dimension
        ? Min * Unit.Factor == other.Min * other.Unit.Factor && Max * Unit.Factor == other.Max * other.Unit.Factor
        : IsComparableWith(other) && Meet(Min, Unit.Span, other.Min, other.Unit.Span) && Meet(Max, Unit.Span, other.Max, other.Unit.Span);

    /// <summary>Whether it lies within another, in whatever units.</summary>
    public bool IsWithin(Quantity other) => IsComparableWith(other)
        && (Unit.Dimension == other.Unit.Dimension
            ? other.Min * other.Unit.Factor <= Min * Unit.Factor && Max * Unit.Factor <= other.Max * other.Unit.Factor
            : other.Min * other.Unit.Span.Fewest <= Min * Unit.Span.Most && Max * Unit.Span.Fewest <= other.Max * other.Unit.Span.Most);

    /// <summary>Whether neither is more than that many times the other.</summary>
    public bool IsNear(Quantity other, decimal times) =>
        Min * Unit.Span.Fewest <= other.Max * other.Unit.Span.Most * times
        && other.Min * other.Unit.Span.Fewest <= Max * Unit.Span.Most * times;

    private static bool Meet(
        decimal one,
        (decimal Fewest, decimal Most) oneSpan,
        decimal other,
        (decimal Fewest, decimal Most) otherSpan
    ) => one * oneSpan.Fewest <= other * otherSpan.Most && other * otherSpan.Fewest <= one * oneSpan.Most;

    /// <summary>The lower end alone: "3 sessions".</summary>
    public Quantity Lower => this with { Max = Min };

    /// <summary>The upper end alone: "6 sessions".</summary>
    public Quantity Upper => this with { Min = Max };

    /// <summary>Multiplies it: 3 times "$200 to $700" is "$600 to $2,100".</summary>
    public Quantity Times(int count) => this with { Min = Min * count, Max = Max * count };

    /// <summary>Worded for a sentence: "48 hours", "1 day", "0.5 to 2.5 mm", "$200 to $700", "SPF 30", "100.4°F (38°C)".</summary>
    public override string ToString() => Unit.Plural switch
    {
        "C" => $"{Range(degrees => $"{Format((degrees * 9 / 5) + 32)}°F")} ({Range(degrees => $"{Format(degrees)}°C")})",
        _ when Unit.Pattern.Contains("{1}", StringComparison.Ordinal) =>
            string.Format(CultureInfo.InvariantCulture, Unit.Pattern, Range(Format), Max == 1 ? Unit.Singular : Unit.Plural),
        _ => Range(number => string.Format(CultureInfo.InvariantCulture, Unit.Pattern, Format(number))),
    };

    private string Range(Func<decimal, string> format) => IsRange ? $"{format(Min)} to {format(Max)}" : format(Min);

    /// <summary>Keeps the decimals as the file has them ("1.0 mm"), and puts commas between thousands.</summary>
    private static string Format(decimal number) => number.ToString("N" + number.Scale, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A comma may only separate thousands: "0,5" is a half to one reader and five to another.</summary>
    private const string Digits = @"([0-9]{1,12}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})(\.[0-9]{1,4})?";

    [GeneratedRegex(
        $"^(?<min>{Digits})( to (?<max>{Digits}))? ?(?<unit>[A-Za-z%]+)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WellFormed();
}

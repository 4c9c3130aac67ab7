using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>A time scale from left to right, in steps of whole days, weeks or months.</summary>
/// <param name="DaysInStep">The days between two marks.</param>
/// <param name="Step">The days, weeks or months between two marks.</param>
/// <param name="Steps">How many marks follow the first.</param>
internal sealed record TimeScale(decimal DaysInStep, decimal Step, int Steps)
{
    public const decimal Day = 1;
    public const decimal Week = 7;

    /// <summary>The average number of days in a month; a picture cannot show the difference.</summary>
    public const decimal Month = 365.25m / 12;

    /// <summary>The shortest scale for that many days.</summary>
    public static TimeScale Holding(decimal days, decimal daysInUnit)
    {
        var units = Math.Max(1, Math.Ceiling(Math.Round(days / daysInUnit, 6)));
        var step = 1m;
        while (units / step > MostSteps(units))
        {
            step = step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? step * 5 / 2 : step * 2;
        }

        return new TimeScale(step * daysInUnit, step, (int)Math.Ceiling(units / step));
    }

    /// <summary>The numbers under the marks must not touch on a phone: the longer they are, the fewer marks.</summary>
    private static int MostSteps(decimal longest) =>
        longest <= 10 ? 10 : Math.Max(1, 15 / longest.ToString("0", CultureInfo.InvariantCulture).Length);

    /// <summary>The first and last day of a fact; null if it is not a time.</summary>
    public static (decimal From, decimal To)? DaysOf(Fact fact) => DaysOf(fact.Quantity);

    /// <summary>The first and last day of a quantity; null if it is not a time.</summary>
    public static (decimal From, decimal To)? DaysOf(Quantity? quantity) => quantity switch
    {
        { Unit: { Dimension: "time" } unit } time => (time.Min * unit.Factor / MinutesInDay, time.Max * unit.Factor / MinutesInDay),
        { Unit: { Dimension: "calendar" } unit } time => (time.Min * unit.Factor * Month, time.Max * unit.Factor * Month),
        _ => null,
    };

    /// <summary>The position of a day in percent of the width; later days are at the end.</summary>
    public decimal PlaceOf(decimal days) => Math.Clamp(days / (DaysInStep * Steps) * 100, 0, 100);

    public bool Holds(decimal days) => days <= DaysInStep * Steps;

    /// <summary>The positions and numbers of the marks.</summary>
    public IEnumerable<(decimal Place, decimal Number)> Marks =>
        Enumerable.Range(0, Steps + 1).Select(mark => (100m * mark / Steps, mark * Step));

    private const int MinutesInDay = 60 * 24;
}

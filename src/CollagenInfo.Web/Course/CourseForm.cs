using System.Globalization;
using System.Security.Cryptography;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>A course as the browser sends it: text, valid or not.</summary>
public sealed record CourseForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a patient's answers must not be there.</summary>
    public override string ToString() => nameof(CourseForm);

    /// <summary>The value for "scars" as the reason for treatment.</summary>
    public const string Scars = "scars";

    /// <summary>The value for any other reason.</summary>
    public const string NoScars = "other";

    /// <summary>The value for an area that is not on the price list.</summary>
    public const string NotListed = "not-listed";

    public string? First { get; init; }

    public string? Sessions { get; init; }

    public string? Reason { get; init; }

    /// <summary>May be left empty, for as few weeks as the facts allow.</summary>
    public string? Weeks { get; init; }

    public string? Area { get; init; }

    /// <summary>
    /// The name of the plan for calendars, by chance, so that a plan that is changed moves its own events and nobody else's. It says
    /// nothing about the patient, and is kept nowhere; null if it is not a name that this site gave.
    /// </summary>
    public string? Plan
    {
        get;
        init => field = value is { Length: PlanLetters } && value.All(char.IsAsciiHexDigitLower) ? value : null;
    }

    private const int PlanLetters = 16;

    internal CourseForm Named() =>
        Plan is null ? this with { Plan = RandomNumberGenerator.GetHexString(PlanLetters, lowercase: true) } : this;

    /// <summary>The areas for which the clinic has a price per session.</summary>
    public static IReadOnlyList<string> AreasOf(ClinicProfile clinic) =>
        [.. clinic.Prices.Where(price => price.IsPerSession).Select(price => price.Label).Distinct()];

    /// <summary>Whether only the cost is asked: that needs no date, and no reason.</summary>
    internal bool AsksForCostOnly => string.IsNullOrWhiteSpace(First);

    /// <summary>Reads the answers; the wish is null if there is an error. Without a date, it begins today, for its prices.</summary>
    internal (CourseWish? Wish, IReadOnlyList<FieldError> Errors) Read(CourseLimits limits, ClinicProfile clinic)
    {
        var areas = AreasOf(clinic);
        FieldError?[] errors =
        [
            Fault("first", FaultOfFirst(limits, clinic.Locale)),
            Fault(
                "sessions",
                Whole(Sessions) is >= 1 and <= CourseLimits.MostSessions
                    ? null
                    : $"Enter a whole number of sessions, from 1 to {CourseLimits.MostSessions}"
            ),
            Fault("reason", AsksForCostOnly || Reason is Scars or NoScars ? null : "Choose whether scars are treated"),
            Fault("weeks", FaultOfWeeks(limits)),
            Fault("area", areas.Count == 0 || Area is NotListed || (Area is not null && areas.Contains(Area)) ? null : "Choose the area"),
        ];
        FieldError[] found = [.. errors.OfType<FieldError>()];
        return found.Length > 0 ? (null, found) : (Wish(limits, areas), []);
    }

    /// <summary>What is wrong for a calendar, which needs a date; null if nothing.</summary>
    internal FieldError? FaultOfNoDate(CourseLimits limits, ClinicProfile clinic) =>
        Fault("first", AsksForCostOnly ? $"Enter the date of the first session, like {DateText.Long(limits.Today, clinic.Locale)}" : null);

    private CourseWish Wish(CourseLimits limits, IReadOnlyList<string> areas) => new(
        AsksForCostOnly ? limits.Today : TypedDay.Parse(First)!.Value,
        Whole(Sessions)!.Value,
        string.IsNullOrWhiteSpace(Weeks) ? limits.FewestWeeksFor(Reason is Scars) : Whole(Weeks)!.Value,
        Reason is Scars,
        areas.FirstOrDefault(area => area == Area));

    private string? FaultOfFirst(CourseLimits limits, CultureInfo locale) =>
        TypedDay.Parse(First) switch
        {
            null when AsksForCostOnly => null,
            null => $"Enter a date that exists, like {DateText.Long(limits.Today, locale)}",
            { } day when day < limits.Earliest || day > limits.Latest =>
                $"Enter a date from {DateText.Long(limits.Earliest, locale)} to {DateText.Long(limits.Latest, locale)}",
            _ => null,
        };

    private string? FaultOfWeeks(CourseLimits limits)
    {
        var fewest = limits.FewestWeeksFor(Reason is Scars);
        return string.IsNullOrWhiteSpace(Weeks) || (Whole(Weeks) is { } weeks && weeks >= fewest && weeks <= limits.MostWeeks)
            ? null
            : $"Enter a whole number of weeks, from {fewest} to {limits.MostWeeks}{(Reason is Scars ? " for scars" : "")}, "
                + "or leave it empty";
    }

    private static FieldError? Fault(string field, string? message) => message is null ? null : new FieldError(field, message);

    private static int? Whole(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

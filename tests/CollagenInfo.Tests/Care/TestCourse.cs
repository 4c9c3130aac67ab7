using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

/// <summary>Plans courses on November 22, 2026, from facts that a test may change.</summary>
internal static class TestCourse
{
    private static readonly (string Key, string Value)[] Facts =
    [
        ("treatment.sessions", "3 to 6 sessions"),
        ("treatment.sessions-scars", "4 to 6 sessions"),
        ("treatment.spacing", "4 to 6 weeks"),
        ("treatment.spacing-scars", "6 weeks"),
        ("recovery.social-downtime", "1 to 3 days"),
        ("recovery.important-events", "7 days"),
        ("before.sun-and-tan", "2 weeks"),
        ("aftercare.sunbathing", "2 weeks"),
        ("aftercare.sunscreen-after-course", "4 weeks"),
        ("results.first-changes", "4 to 6 weeks"),
        ("results.fair-check", "3 months"),
        ("results.full", "3 to 6 months"),
        ("results.late-check", "6 months"),
        ("price.per-session", "200 to 700 USD"),
    ];

    public static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);

    public static CourseWish Wish(string first = "2027-01-11", int sessions = 3, int weeks = 4, bool scars = false, string? label = null) =>
        new(Day(first), sessions, weeks, scars, label);

    public static CoursePlan Plan(CourseWish wish, params (string Key, string? Value)[] changed) => Plan(wish, [], changed);

    /// <summary>Plans a course; a fact changed to null is missing.</summary>
    public static CoursePlan Plan(CourseWish wish, IReadOnlyList<Price> prices, params (string Key, string? Value)[] changed)
    {
        var changes = changed.ToDictionary(fact => fact.Key, fact => fact.Value);
        return CoursePlan.For(Library(prices, changes), wish, new CourseLimits(new DateOnly(2026, 11, 22), 4, 6));
    }

    public static ContentLibrary Library(IReadOnlyList<Price> prices, IReadOnlyDictionary<string, string?> changes)
    {
        var facts = Facts
            .Where(fact => !changes.ContainsKey(fact.Key))
            .Concat(changes.Where(fact => fact.Value is not null).Select(fact => (fact.Key, fact.Value!)));
        return new ContentLibrary(
            new() { Facts = TestContent.Facts([.. facts]), Clinic = ClinicProfile.Unknown with { Prices = prices } },
            []
        );
    }

    public static Price Price(string amount, string validFrom = "2026-01-01", string label = "Face", bool perSession = true) =>
        new(label, Quantity.TryParse(amount, out var quantity) ? quantity! : throw new FormatException(amount), Day(validFrom), null)
        {
            IsPerSession = perSession,
        };
}

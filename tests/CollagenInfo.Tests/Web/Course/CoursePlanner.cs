using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Course;

/// <summary>A site whose course planner can be used, on November 22, 2026.</summary>
internal static class CoursePlanner
{
    public const string Address = "/tools/course-planner";

    private const string Facts = """

          sunbathing: { avoid: 2 weeks, label: Sun after, basis: nhs }
        treatment:
          sessions: { range: 3 to 6 sessions, label: Sessions in a course, basis: nhs }
          spacing: { range: 4 to 6 weeks, label: Time between sessions, basis: nhs }
          spacing-scars: { atLeast: 6 weeks, label: Time between sessions for scars, basis: nhs }
        recovery:
          social-downtime: { range: 1 to 3 days, label: Out of view, basis: nhs }
          important-events: { atLeast: 7 days, label: Before an event, basis: nhs }
        before:
          sun-and-tan: { avoid: 2 weeks, label: Sun before, basis: nhs }
        results:
          early-plumpness: { range: 1 to 7 days, label: Early plumpness, basis: nhs }
          fair-check: { value: 3 months, label: First fair check of a course, basis: nhs }
          full: { range: 3 to 6 months, label: Full result, basis: nhs }
        price:
          per-session: { range: 200 to 700 USD, label: Price of a session, basis: clinic-practice }
        """;

    private const string Prices = """

        prices:
          - label: Face
            amount: 300 to 350 USD
            per: session
            validFrom: 2026-01-01
            excludes: Aftercare products
          - label: Consultation
            amount: 50 USD
            validFrom: 2026-02-01
        """;

    private static readonly (string Name, string Value)[] Answers =
    [
        ("first", "2027-01-11"),
        ("sessions", "3"),
        ("reason", "other"),
        ("weeks", "4"),
        ("area", "Face"),
    ];

    public static Site WithPlanner(this Site site) => site
        .With("facts.yml", TestContentFolder.Facts + Facts)
        .With("clinic.yml", TestContentFolder.Clinic + Prices)
        .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));

    /// <summary>Valid answers with some changes; an answer changed to null is not sent.</summary>
    public static (string Name, string Value)[] With(params (string Name, string? Value)[] changed) =>
    [
        .. Answers.Where(answer => !changed.Any(change => change.Name == answer.Name)),
        .. changed.Where(change => change.Value is not null).Select(change => (change.Name, change.Value!)),
    ];

    public static Task<IDocument> PlanAsync(this Site site, params (string Name, string? Value)[] changed) =>
        site.AnswerAsync(Address, HttpStatusCode.OK, With(changed));
}

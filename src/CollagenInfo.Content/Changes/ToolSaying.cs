using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>
/// One thing that a tool tells patients and that no text of the site says: the tool works it out from numbers, for whoever asks.
/// </summary>
/// <param name="Tool">The tool.</param>
/// <param name="Key">What it is about, the same in every library.</param>
/// <param name="Subject">The same, as a patient reads it.</param>
/// <param name="Words">What the tool says.</param>
/// <param name="Kind">An answer, or a day or time.</param>
internal sealed record ToolSaying(SitePage Tool, string Key, string Subject, string Words, ImpactKind Kind = ImpactKind.Step)
{
    /// <summary>The treatment is taken to end at noon, in January: no clock is changed in the weeks after it.</summary>
    private static readonly DateTime Treatment = new(2026, 1, 5, 12, 0, 0, DateTimeKind.Unspecified);

    private static readonly DateOnly Day = DateOnly.FromDateTime(Treatment);

    public (string Address, string Key) Name => (Tool.Address, Key);

    /// <summary>Everything that the tools of a library work out.</summary>
    public static IReadOnlyList<ToolSaying> AllFrom(ContentLibrary library, DateOnly today) =>
        [
            .. WhenCanI(library),
            .. Timeline(library),
            .. Symptoms(library),
            .. Suitability(library),
            .. Preparation(library),
            .. Course(library),
            .. Prices(library, today),
        ];

    private static IEnumerable<ToolSaying> WhenCanI(ContentLibrary library) =>
        from answer in ActivityAnswer.From(library)
        let before = answer.Activity.Before is { } key ? $"; before a session, not for {library.TextOf(key)?.Text}" : ""
        select new ToolSaying(
            SitePages.WhenCanI,
            answer.Activity.Id,
            Capitals.Capitalized(answer.Activity.Question),
            answer.InWords + before,
            ImpactKind.Answer
        );

    private static IEnumerable<ToolSaying> Timeline(ContentLibrary library) =>
        from rule in AftercareRule.After(ClinicTime.Moment(Treatment, library.Clinic.TimeZone), library)
        where rule.Ends is not null
        select new ToolSaying(SitePages.Timeline, rule.Key, rule.Label, SinceTreatment(rule.Ends!.Value.DateTime - Treatment));

    /// <summary>"day 2", "16 hours after", "day 1 and 12 hours".</summary>
    private static string SinceTreatment(TimeSpan time)
    {
        var hours = time - TimeSpan.FromDays(time.Days);
        var rest = hours.Minutes == 0 ? $"{hours.Hours} hours" : $"{hours.Hours} hours {hours.Minutes} minutes";
        return (time.Days, hours.Ticks) switch
        {
            (_, 0) => $"day {time.Days}",
            (0, _) => $"{rest} after",
            _ => $"day {time.Days} and {rest}",
        };
    }

    private static IEnumerable<ToolSaying> Symptoms(ContentLibrary library) =>
        from symptom in library.Data.Symptoms
        where symptom.Steps.Count > 1
        select new ToolSaying(
            SitePages.Symptoms,
            symptom.Id,
            symptom.Name,
            string.Join(", then ", symptom.Steps.Select(step => StepOf(step, library))),
            ImpactKind.Answer
        );

    /// <summary>"expected until 3 days"; for "a few hours", also when these are over.</summary>
    private static string StepOf(SymptomStep step, ContentLibrary library)
    {
        var urgency = step.Is switch
        {
            Urgency.Emergency => "an emergency",
            Urgency.SameDay => "help the same day",
            Urgency.CallUs => "call us",
            _ => "expected",
        };
        var latest = step.Until is { } until ? library.Facts.Find(until)?.Latest : null;
        return step.Until is { } key
            ? $"{urgency} until {library.TextOf(key)?.Text}{(latest is null ? "" : $" ({latest} at most)")}"
            : urgency;
    }

    private static IEnumerable<ToolSaying> Suitability(ContentLibrary library) =>
        from item in library.Data.Suitability
        where item.Wait is not null
        let wait = library.TextOf(item.Wait!)?.Text
        select new ToolSaying(
            SitePages.Suitability,
            item.Id,
            library.Expand(item.Text),
            $"wait {wait} after {item.After}",
            ImpactKind.Answer
        );

    private static IEnumerable<ToolSaying> Preparation(ContentLibrary library) =>
        from row in library.ReadBy(ArticleTool.BeforeTreatment) is { } article ? PreparationRow.AllFrom(article) : []
        let day = row.DayFor(Day, library.Facts)
        where day is not null && row.Before is not null
        select new ToolSaying(
            SitePages.Preparation,
            row.What,
            library.Expand(row.What),
            Days(Day.DayNumber - day.Value.DayNumber) + " before"
        );

    private static IEnumerable<ToolSaying> Course(ContentLibrary library)
    {
        if (CourseLimits.From(library.Facts, TimeZoneInfo.Utc, new DateTimeOffset(Treatment, TimeSpan.Zero)) is not { } limits)
        {
            yield break;
        }

        yield return Of("weeks", "Shortest time between sessions", $"{limits.FewestWeeks} weeks");
        yield return Of("weeks-scars", "Shortest time between sessions for scars", $"{limits.FewestWeeksForScars} weeks");
        foreach (var fact in new[] { ToolFacts.Sessions, ToolFacts.SessionsForScars, ToolFacts.Spacing, ToolFacts.SpacingForScars })
        {
            yield return Of($"usual {fact}", library.Facts.Find(fact)?.Label ?? fact, library.TextOf(fact)?.Text ?? "");
        }

        var course = CoursePlan.For(library, new CourseWish(Day, 1, limits.FewestWeeks, IsForScars: false, PriceLabel: null), limits);
        foreach (var check in course.Checks)
        {
            yield return Of(
                check.Fact.Key,
                check.Fact.Label,
                check.From == check.To ? After(check.To) : $"{After(check.From)} to {After(check.To)}"
            );
        }

        foreach (var (period, place) in course.NoTanning.Select((period, place) => (period, place)))
        {
            yield return Of($"tan {place}", "No tanning", $"{Days(Day.DayNumber - period.From.DayNumber)} before to {After(period.To)}");
        }

        if (course.SunscreenUntil is { } sunscreen)
        {
            yield return Of("sunscreen", "Sunscreen every day", $"until {After(sunscreen)}");
        }

        if (course.Sessions[0].OutOfViewUntil is { } view)
        {
            yield return Of("view", "Out of view", $"until {After(view)}");
        }

        if (course.Sessions[0].EventsFrom is { } events)
        {
            yield return Of("events", "Important events", $"from {After(events)}");
        }

        yield return Of("quoted", "Often quoted price of a session", course.Cost.Quoted?.Wording ?? "");

        static ToolSaying Of(string key, string subject, string words) => new(SitePages.Course, key, subject, words);

        static string After(DateOnly day) => $"day {day.DayNumber - Day.DayNumber}";
    }

    private static IEnumerable<ToolSaying> Prices(ContentLibrary library, DateOnly today) =>
        from price in CoursePrice.AllFrom(library, today)
        select new ToolSaying(
            SitePages.Clinic,
            price.Session.Label,
            price.Session.Label,
            $"{price.Course} for {price.Sessions}",
            ImpactKind.Answer
        );

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}

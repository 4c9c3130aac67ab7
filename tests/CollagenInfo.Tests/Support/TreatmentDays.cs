using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Support;

/// <summary>A site on Sunday evening, November 22, 2026, 10 PM at the clinic, and a treatment that afternoon.</summary>
internal static class TreatmentDays
{
    public static readonly (string, string)[] Afternoon = [("day", "2026-11-22"), ("time", "14:30")];

    /// <summary>Invalid answers that a browser can send: the fields, and the one that is wrong.</summary>
    public static TheoryData<string?, string?, string> Wrong => new()
    {
        { "", "14:30", "#day" },
        { null, "14:30", "#day" },
        { "2026-11-22", "", "#time" },
        { "2026-11-22", null, "#time" },
        { null, null, "#day #time" },
        { "1900-01-01", "14:30", "#day" },
        { "9999-12-31", "14:30", "#day" },
        { "2025-11-21", "14:30", "#day" },
        { "2027-11-23", "14:30", "#day" },
        { "2027-02-29", "14:30", "#day" },
        { "tomorrow", "14:30", "#day" },
        { "22/11/2026", "14:30", "#day" },
        { "2026-11-22", "25:00", "#time" },
        { "2026-11-22", "14:60", "#time" },
        { "2026-11-22", "after lunch", "#time" },
        { "<script>alert(1)</script>", "\"'><b>", "#day #time" },
        { new string('9', 100), new string('1', 100), "#day #time" },
        { "2026-11-22\u0007", "14\u000b30", "#day #time" },
        { "２０２６-11-22", "14:30", "#day" },
    };

    public static Site OnThatEvening(this Site site) => site
        .WithShippedData()
        .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero)));

    /// <summary>The fields of a form, without those that are null.</summary>
    public static (string, string)[] Fields(string? day, string? time) =>
        [
            .. new (string Name, string? Value)[] { ("day", day), ("time", time) }
                .Where(field => field.Value is not null)
                .Select(field => (field.Name, field.Value!)),
        ];
}

/// <summary>The site on that evening, for tests that only read it.</summary>
public sealed class TreatmentDaySite : Site
{
    public TreatmentDaySite() => this.OnThatEvening();
}

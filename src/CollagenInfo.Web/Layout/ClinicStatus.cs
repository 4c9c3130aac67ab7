using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// Whether the clinic is open at this moment, and its numbers. A page has both numbers, and what is true at this moment only: its
/// body says the state, by which a style sheet shows one of them. Without that, or on paper, both are seen, with "when we are closed".
/// </summary>
public sealed record ClinicStatus
{
    /// <summary>The class of the body: "clinic-open" or "clinic-closed"; null if nobody can say.</summary>
    public required string? Class { get; init; }

    /// <summary>When that ends, for a script: 2026-11-30T14:00:00Z; null if it is not near.</summary>
    public required string? Until { get; init; }

    /// <summary>"Open until 6 PM" or "Closed now"; null if nobody can say.</summary>
    public required string? Words { get; init; }

    /// <summary>When it opens again: "Monday at 9 AM"; null if it is open, or nobody can say.</summary>
    public required string? Opens { get; init; }

    public required ClinicNumbers Numbers { get; init; }

    /// <summary>
    /// What goes with the clinic's own number: "Open until 6 PM"; "Closed until Monday at 9 AM" if it is the only number. Null if it
    /// is not the number to call, or nobody can say.
    /// </summary>
    public string? NearPhone =>
        IsOpen || !HasTwoNumbers
            ? Opens is null
                ? Words
                : $"Closed until {Opens}"
            : null;

    /// <summary>What goes with the other number: "Closed now"; null if it is not the number to call, or nobody can say.</summary>
    public string? NearOutOfHours => IsOpen ? null : Words;

    public required bool IsOpen { get; init; }

    /// <summary>Whether there is a number for when the clinic is open and one for when it is closed.</summary>
    public bool HasTwoNumbers => Numbers is { Phone: not null, OutOfHours: not null };

    public static ClinicStatus From(ClinicProfile clinic, DateTimeOffset now)
    {
        var (here, (state, until)) = (clinic.TimeAt(now), ClinicNow.At(clinic, now));
        return new ClinicStatus
        {
            IsOpen = state is OpenState.Open,
            Class = state is OpenState.Unknown ? null : $"clinic-{state}".ToLowerInvariant(),
            Until = until?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Words = state switch
            {
                OpenState.Open when until is { } closes && closes - here <= TimeSpan.FromDays(1) =>
                    $"Open until {HourOf(closes, clinic.Locale)}",
                OpenState.Open => "Open now",
                OpenState.Closed => "Closed now",
                _ => null,
            },
            Opens =
                state is OpenState.Closed && until is { } opens
                    ? $"{DayOf(here, opens, clinic.Locale)} at {HourOf(opens, clinic.Locale)}"
                    : null,
            Numbers = ClinicNumbers.From(clinic),
        };
    }

    private static string HourOf(DateTimeOffset moment, CultureInfo locale) =>
        DateText.Hour(TimeOnly.FromDateTime(moment.DateTime), locale);

    private static string DayOf(DateTimeOffset here, DateTimeOffset then, CultureInfo locale) =>
        (then.Date - here.Date).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            < 7 => then.ToString("dddd", locale),
            _ => DateText.DayOfMonth(DateOnly.FromDateTime(then.DateTime), locale),
        };
}

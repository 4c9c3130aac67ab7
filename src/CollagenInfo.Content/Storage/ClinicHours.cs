using CollagenInfo.Content.Hours;

namespace CollagenInfo.Content.Storage;

/// <summary>The opening hours in <c>clinic.yml</c>.</summary>
internal static class ClinicHours
{
    private const string Rule = "opening-hours";

    /// <summary>Behind each advice: nobody is misled, but everybody gets two numbers to try.</summary>
    private const string Meanwhile = " Until then, pages do not say whether you are open, and give all numbers.";

    public static OpeningHours Read(YamlMap file)
    {
        var lines = file.Maps("hours").Select(Line).ToList();
        var days = file.Maps("specialDays").Select(Day).ToList();
        var isReadable =
            lines.TrueForAll(line => line is { Weekdays.Count: > 0, Open: not null }) && days.TrueForAll(day => day is not null);
        var hours = new OpeningHours { Lines = lines, SpecialDays = [.. days.OfType<SpecialDay>()] };
        return hours with { IsKnown = lines.Count > 0 && isReadable && !TellsTwice(file, hours) };
    }

    private static OpeningLine Line(YamlMap keys)
    {
        var line = new OpeningLine(keys.Required("days"), keys.Required("times"));
        keys.RefuseOtherKeys();
        if (!WrittenDays.TryParse(line.Days, out var days, out var nearest) && line.Days.Length > 0)
        {
            TellUnread(keys, "days", nearest, "Write it like 'Monday to Friday' or 'Monday, Wednesday and Friday'.");
        }

        return line with
        {
            Weekdays = days,
            Open = Times(keys, line.Times),
        };
    }

    private static SpecialDay? Day(YamlMap keys)
    {
        var (days, name, times) = (keys.Required("days"), keys.Required("name"), keys.Required("times"));
        keys.RefuseOtherKeys();
        var read = WrittenDays.ParseDates(days);
        if (read is null && days.Length > 0)
        {
            TellUnread(
                keys,
                "days",
                null,
                "Write a day that exists, like 2026-12-24, several like 2026-12-24 to 2026-12-26, or one of every year like December 25."
            );
        }

        return Times(keys, times) is { } open && read is var (first, last, isYearly)
            ? new SpecialDay(first, last, name, open) { IsYearly = isYearly }
            : null;
    }

    /// <summary>The times; null if they cannot be read.</summary>
    private static IReadOnlyList<OpenTime>? Times(YamlMap keys, string written)
    {
        if (WrittenTimes.TryParse(written, out var times, out var nearest))
        {
            return times;
        }

        if (written.Length > 0)
        {
            TellUnread(
                keys,
                "times",
                nearest,
                "Write it like '9 AM to 6 PM', '9 AM to noon and 1 PM to 6 PM', '6 PM to midnight', '24 hours' or 'Closed'."
            );
        }

        return null;
    }

    /// <summary>Whether a day has two lines, of which nobody knows which holds.</summary>
    private static bool TellsTwice(YamlMap file, OpeningHours hours)
    {
        var twice = hours.Lines.SelectMany(line => line.Weekdays).GroupBy(day => day).FirstOrDefault(day => day.Count() > 1);
        if (twice is not null)
        {
            Tell(file, "hours", $"{twice.Key} has two lines.", "Write all its times on one line, like '9 AM to noon and 1 PM to 6 PM'.");
        }

        var special = hours
            .SpecialDays.SelectMany(
                (day, place) => hours.SpecialDays.Take(place).Where(before => Meet(before, day)).Select(before => (before, day))
            )
            .FirstOrDefault();
        if (special != default)
        {
            Tell(
                file,
                "specialDays",
                $"'{special.before.Name}' and '{special.day.Name}' have a day in common.",
                "Let each day be in one of them only."
            );
        }

        return twice is not null || special != default;
    }

    /// <summary>A date may differ from what comes back every year, but from no other date.</summary>
    private static bool Meet(SpecialDay one, SpecialDay other) =>
        one.IsYearly == other.IsYearly && one.First <= other.Last && other.First <= one.Last;

    private static void TellUnread(YamlMap keys, string key, string? nearest, string advice) =>
        Tell(
            keys,
            key,
            $"'{key}: {keys.Peek(key)}' cannot be read as opening {key}.",
            nearest is null ? advice : $"Did you mean '{nearest}'? {advice}"
        );

    private static void Tell(YamlMap keys, string key, string message, string advice) =>
        keys.Problems.Add(Rule, keys.LineOf(key), message, advice + Meanwhile, Severity.Warning);
}

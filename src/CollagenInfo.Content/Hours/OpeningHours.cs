namespace CollagenInfo.Content.Hours;

/// <summary>When the clinic is open, as <c>clinic.yml</c> has it.</summary>
public sealed record OpeningHours
{
    /// <summary>Nobody has typed any.</summary>
    public static OpeningHours None { get; } = new();

    /// <summary>The lines, as they are typed.</summary>
    public IReadOnlyList<OpeningLine> Lines { get; init; } = [];

    /// <summary>The days that differ, in the order of the file.</summary>
    public IReadOnlyList<SpecialDay> SpecialDays { get; init; } = [];

    /// <summary>
    /// Whether all of it can be trusted. If one line or day cannot be read, or the time zone is not known, nobody can say whether
    /// the clinic is open, and every page gives all numbers.
    /// </summary>
    public bool IsKnown { get; init; }

    /// <summary>The times on a day at the clinic; none if it is closed. Days that no line names are closed.</summary>
    public IReadOnlyList<OpenTime> On(DateOnly day) =>
        SpecialDayOn(day)?.Open ?? EveryWeek(day.DayOfWeek);

    /// <summary>The times on a day of every week that has no special day.</summary>
    public IReadOnlyList<OpenTime> EveryWeek(DayOfWeek day) => Lines.FirstOrDefault(line => line.Weekdays.Contains(day))?.Open ?? [];

    /// <summary>What is special about a day; null if nothing. A date counts before a day that comes back every year.</summary>
    public SpecialDay? SpecialDayOn(DateOnly day) =>
        SpecialDays.Where(special => special.Includes(day)).OrderBy(special => special.IsYearly).FirstOrDefault();
}

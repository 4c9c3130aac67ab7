namespace CollagenInfo.Content.Care;

/// <summary>The clocks at the clinic: what they show at a moment, and at which moment they show something.</summary>
public static class ClinicTime
{
    /// <summary>
    /// The moment of a local time. One that the clocks skip in spring is taken as an hour later, and of the two in the hour that
    /// comes twice in autumn the second counts: no waiting time that starts there ends too early.
    /// </summary>
    /// <param name="local">What the clocks show; its <see cref="DateTime.Kind"/> is not looked at.</param>
    /// <param name="zone">The clinic's zone.</param>
    /// <returns>The moment with the offset of the clinic; the last or first one there is, if the zone would push it beyond.</returns>
    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var real = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        var offset = zone.IsAmbiguousTime(real) ? zone.GetAmbiguousTimeOffsets(real).Min() : zone.GetUtcOffset(real);
        var ticks = Math.Clamp(real.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return At(new DateTimeOffset(ticks, TimeSpan.Zero), zone);
    }

    /// <summary>The same moment as the clocks at the clinic show it.</summary>
    public static DateTimeOffset At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The day at the clinic.</summary>
    public static DateOnly Day(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(At(moment, zone).DateTime);
}

namespace CollagenInfo.Content.Care;

/// <summary>Converts between moments and the local time at the clinic.</summary>
public static class ClinicTime
{
    /// <summary>
    /// The moment of a local time. A time that the clocks skip in spring counts as one hour later; of a time that comes twice in
    /// autumn, the second counts. So no wait that starts there ends too early.
    /// </summary>
    /// <param name="local">The local time; its <see cref="DateTime.Kind"/> is ignored.</param>
    /// <param name="zone">The clinic's zone.</param>
    /// <returns>The moment with the clinic's UTC offset, limited to what <see cref="DateTimeOffset"/> can hold.</returns>
    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var real = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        var offset = zone.IsAmbiguousTime(real) ? zone.GetAmbiguousTimeOffsets(real).Min() : zone.GetUtcOffset(real);
        var ticks = Math.Clamp(real.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return At(new DateTimeOffset(ticks, TimeSpan.Zero), zone);
    }

    /// <summary>The same moment with the clinic's UTC offset.</summary>
    public static DateTimeOffset At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The date at the clinic.</summary>
    public static DateOnly Day(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(At(moment, zone).DateTime);
}

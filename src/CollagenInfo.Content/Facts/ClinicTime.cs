namespace CollagenInfo.Content.Facts;

/// <summary>
/// Converts the local time at the clinic to a moment. A time that the clocks skip in spring counts as one hour later; of a time that
/// comes twice in autumn, the caller says which is meant. What <see cref="DateTimeOffset"/> cannot hold becomes its first or last moment.
/// </summary>
public static class ClinicTime
{
    /// <summary>The first moment of a local time, with the offset of the zone: from then on something is on show.</summary>
    public static DateTimeOffset FirstMoment(DateTime local, TimeZoneInfo zone) => Moment(local, zone, offsets => offsets.Max());

    /// <summary>The last moment of a local time, with the offset of the zone: no wait that starts there ends too early.</summary>
    public static DateTimeOffset LastMoment(DateTime local, TimeZoneInfo zone) => Moment(local, zone, offsets => offsets.Min());

    private static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone, Func<TimeSpan[], TimeSpan> ofTwo)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var real = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        var offset = zone.IsAmbiguousTime(real) ? ofTwo(zone.GetAmbiguousTimeOffsets(real)) : zone.GetUtcOffset(real);
        var ticks = Math.Clamp(real.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(ticks, TimeSpan.Zero), zone);
    }
}

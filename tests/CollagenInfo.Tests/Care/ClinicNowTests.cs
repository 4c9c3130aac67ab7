using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Hours;
using CsCheck;

namespace CollagenInfo.Tests.Care;

public class ClinicNowTests
{
    private const string Usual = """
        hours:
          - days: Monday to Friday
            times: 9 AM to noon and 1 PM to 6 PM
          - days: Saturday
            times: 6 PM to 2 AM
        specialDays:
          - days: 2026-11-26
            name: Thanksgiving
            times: Closed
          - days: December 25
            name: Christmas Day
            times: Closed
          - days: 2026-12-28 to 2026-12-30
            name: Between the years
            times: 10 AM to 1 PM
        """;

    private static readonly Gen<OpenTime> Times = Gen.Select(Gen.Int[0, 95], Gen.Int[0, 95])
        .Select((from, to) => new OpenTime(At(from), At(to)));

    private static readonly string[] Cities =
    [
        "America/New_York",
        "Europe/London",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Asia/Kolkata",
        "America/Phoenix",
    ];

    private static readonly Gen<TimeZoneInfo> Zones = Gen.Int[0, Cities.Length - 1]
        .Select(city => TimeZoneInfo.FindSystemTimeZoneById(Cities[city]));

    private static readonly Gen<ClinicProfile> Clinics = Gen.Select(Times.Array[0, 2].Array[7], Zones, Gen.Int[0, 364], (week, zone, day) =>
        new ClinicProfile
        {
            Name = "Clinic",
            TimeZone = zone,
            Hours = new OpeningHours
            {
                IsKnown = true,
                Lines = [.. week.Select((open, place) => new OpeningLine("", "") { Weekdays = [(DayOfWeek)place], Open = open })],
                SpecialDays = [new SpecialDay(new DateOnly(2026, 1, 1).AddDays(day), new DateOnly(2026, 1, 3).AddDays(day), "Holiday", [])],
            },
        }
    );

    private static readonly Gen<DateTimeOffset> Moments = Gen.Int[0, 365 * 24 * 60]
        .Select(minutes => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));

    [Theory]
    [InlineData("2026-11-23 08:59:59", "Closed", "2026-11-23 09:00", "Monday, a second before")]
    [InlineData("2026-11-23 09:00", "Open", "2026-11-23 12:00", "the minute of opening")]
    [InlineData("2026-11-23 12:00", "Closed", "2026-11-23 13:00", "the break begins on the minute")]
    [InlineData("2026-11-23 17:59:59", "Open", "2026-11-23 18:00", "a second before closing")]
    [InlineData("2026-11-25 18:00", "Closed", "2026-11-27 09:00", "over Thanksgiving")]
    [InlineData("2026-11-26 10:00", "Closed", "2026-11-27 09:00", "on Thanksgiving")]
    [InlineData("2026-11-28 23:59", "Open", "2026-11-29 02:00", "before midnight")]
    [InlineData("2026-11-29 00:00", "Open", "2026-11-29 02:00", "at midnight")]
    [InlineData("2026-11-29 02:00", "Closed", "2026-11-30 09:00", "Sunday has no line")]
    [InlineData("2026-12-29 11:00", "Open", "2026-12-29 13:00", "other times")]
    [InlineData("2027-12-25 19:00", "Closed", "2027-12-27 09:00", "every year, on a Saturday")]
    public void The_state_holds_until_the_minute_of_the_next_change(string now, string state, string until, string because)
    {
        var found = ClinicNow.At(TestHours.ClinicWith(Usual), Local(now));

        Assert.True((Enum.Parse<OpenState>(state), Local(until)) == (found.State, found.Until), $"{because}: {found}");
    }

    [Theory]
    [InlineData("2027-03-14 01:59", "Open", "2027-03-14 07:30 +00:00", "the clocks skip 2:30, which is 3:30")]
    [InlineData("2026-11-01 00:30", "Open", "2026-11-01 07:30 +00:00", "1:30 comes twice before 2:30, and the night is an hour longer")]
    [InlineData("2027-03-13 12:00", "Closed", "2027-03-13 23:00 +00:00", "in winter time")]
    [InlineData("2027-03-14 12:00", "Closed", "2027-03-14 22:00 +00:00", "in summer time")]
    public void The_clocks_of_the_clinic_count_over_summer_time(string now, string state, string until, string because)
    {
        var clinic = TestHours.ClinicWith("hours:\n  - days: Every day\n    times: 6 PM to 2:30 AM\n");

        var found = ClinicNow.At(clinic, Local(now));

        Assert.True(
            (Enum.Parse<OpenState>(state), DateTimeOffset.Parse(until, CultureInfo.InvariantCulture)) == (found.State, found.Until),
            $"{because}: {found}"
        );
    }

    [Fact]
    public void A_clinic_that_never_closes_has_no_end_and_one_that_is_shut_no_beginning()
    {
        var always = TestHours.ClinicWith("hours:\n  - days: Every day\n    times: 24 hours\n");
        var never = TestHours.ClinicWith("hours:\n  - days: Every day\n    times: Closed\n");

        Assert.Equal(new ClinicNow(OpenState.Open, null), ClinicNow.At(always, Local("2026-11-29 00:00")));
        Assert.Equal(new ClinicNow(OpenState.Closed, null), ClinicNow.At(never, Local("2026-11-29 12:00")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hours:\n  - days: Monday\n    times: by appointment\n")]
    [InlineData(
        "hours:\n  - days: Monday\n    times: 9 AM to 5 PM\nspecialDays:\n  - days: Christmas\n    name: Christmas\n    times: Closed\n"
    )]
    public void Without_hours_that_can_be_trusted_nobody_can_say(string hours) =>
        Assert.Equal(new ClinicNow(OpenState.Unknown, null), ClinicNow.At(TestHours.ClinicWith(hours), Local("2026-11-23 12:00")));

    [Fact]
    public void Without_a_time_zone_nobody_can_say() =>
        Assert.Equal(OpenState.Unknown, ClinicNow.At(TestHours.ClinicWith(Usual, "New York"), Local("2026-11-23 12:00")).State);

    [Theory]
    [InlineData(0)]
    [InlineData(3155378975999999999)]
    public void The_first_and_the_last_moment_there_are_do_not_break_it(long ticks) =>
        Assert.Equal(OpenState.Unknown, ClinicNow.At(TestHours.ClinicWith(Usual), new DateTimeOffset(ticks, TimeSpan.Zero)).State);

    [Fact]
    public void It_is_open_exactly_within_one_of_its_times() =>
        Gen.Select(Clinics, Moments)
            .Sample((clinic, now) => Assert.Equal(IsWithinATime(clinic, now), ClinicNow.At(clinic, now).State), iter: 2000);

    [Fact]
    public void The_state_stays_until_the_change_and_is_another_from_then_on() =>
        Gen.Select(Clinics, Moments, Gen.Double[0, 1])
            .Sample(
                (clinic, now, part) =>
                {
                    var found = ClinicNow.At(clinic, now);
                    if (found.Until is not { } until)
                    {
                        return;
                    }

                    Assert.True(until > now);
                    Assert.Equal(found, ClinicNow.At(clinic, now + ((until - now) * part * 0.999)));
                    Assert.NotEqual(found.State, ClinicNow.At(clinic, until).State);
                },
                iter: 2000
            );

    /// <summary>The same in the simplest way: whether one of the times of yesterday or today has the moment in it.</summary>
    private static OpenState IsWithinATime(ClinicProfile clinic, DateTimeOffset now)
    {
        var today = clinic.DayAt(now);
        var isOpen = new[] { today.AddDays(-1), today }.Any(day =>
            clinic
                .Hours.On(day)
                .Any(time =>
                    ClinicTime.LastMoment(day.ToDateTime(time.From), clinic.TimeZone) <= now
                    && now < ClinicTime.LastMoment((time.To > time.From ? day : day.AddDays(1)).ToDateTime(time.To), clinic.TimeZone)
                )
        );
        return isOpen ? OpenState.Open : OpenState.Closed;
    }

    private static TimeOnly At(int quarter) => TimeOnly.MinValue.AddMinutes(quarter * 15);

    private static DateTimeOffset Local(string written) =>
        ClinicTime.LastMoment(
            DateTime.Parse(written, CultureInfo.InvariantCulture),
            TimeZoneInfo.FindSystemTimeZoneById("America/New_York")
        );
}

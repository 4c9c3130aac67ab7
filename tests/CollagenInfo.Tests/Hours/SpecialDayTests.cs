using CollagenInfo.Content.Hours;

namespace CollagenInfo.Tests.Hours;

public class SpecialDayTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Fact]
    public void A_day_of_every_year_comes_again_and_a_date_does_not()
    {
        var christmas = new SpecialDay(new(2024, 12, 25), new(2024, 12, 25), "Christmas Day", []) { IsYearly = true };
        var leap = new SpecialDay(new(2024, 2, 29), new(2024, 2, 29), "Leap day", []) { IsYearly = true };
        var week = new SpecialDay(new(2026, 11, 27), new(2026, 11, 29), "Move", []);

        Assert.Equal(new DateOnly(2026, 12, 25), christmas.NextFrom(Today)?.First);
        Assert.Equal(new DateOnly(2027, 12, 25), christmas.NextFrom(new(2026, 12, 26))?.First);
        Assert.Equal(new DateOnly(2028, 2, 29), leap.NextFrom(Today)?.First);
        Assert.Equal((week.First, week.Last), week.NextFrom(Today));
        Assert.Null(week.NextFrom(Today.AddDays(1)));
        Assert.Null(leap.NextFrom(DateOnly.MaxValue));
    }

    [Fact]
    public void A_date_counts_before_a_day_of_every_year_and_both_before_the_usual_week()
    {
        var open = new OpenTime(new(9, 0), new(17, 0));
        var hours = new OpeningHours
        {
            IsKnown = true,
            Lines = [new OpeningLine("Every day", "9 AM to 5 PM") { Weekdays = Enum.GetValues<DayOfWeek>(), Open = [open] }],
            SpecialDays =
            [
                new SpecialDay(new(2024, 12, 25), new(2024, 12, 25), "Christmas Day", []) { IsYearly = true },
                new SpecialDay(new(2026, 12, 25), new(2026, 12, 25), "Open this once", [open]),
            ],
        };

        Assert.Equal([open], hours.On(new(2026, 12, 24)));
        Assert.Equal([open], hours.On(new(2026, 12, 25)));
        Assert.Empty(hours.On(new(2027, 12, 25)));
    }
}

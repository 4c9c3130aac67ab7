using CollagenInfo.Web.Staff.SignIn;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.SignIn;

public class WrongTriesTests
{
    private const string Name = "Nora Writer";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));
    private readonly WrongTries tries;

    public WrongTriesTests() => tries = new WrongTries(clock);

    [Fact]
    public void From_the_fifth_on_each_makes_the_wait_longer_up_to_a_quarter_of_an_hour()
    {
        var waits = new List<int>();
        for (var number = 0; number < 12; number++)
        {
            Assert.Equal(0, tries.Count(Name, "here"));
            var wait = number < 4 ? 0 : tries.Count(Name, "here");
            waits.Add(wait);
            clock.Advance(TimeSpan.FromMinutes(wait));
        }

        Assert.Equal([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15], waits);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    public void A_wait_ends(int seconds, int minutesLeft)
    {
        Try(5, "here");

        clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(minutesLeft, tries.Count(Name, "here"));
    }

    [Fact]
    public void Who_types_wrong_elsewhere_makes_nobody_wait_here()
    {
        Try(5, "elsewhere");

        Assert.Equal(0, tries.Count(Name, "here"));
    }

    [Fact]
    public void However_a_name_is_spelled_it_waits()
    {
        Try(5, "here");

        Assert.Equal(1, tries.Count("nora writer", "here"));
    }

    [Fact]
    public void After_fifty_in_an_hour_everybody_waits_until_it_is_over()
    {
        Try(49, "client");
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(0, tries.Count(Name, "here"));

        Assert.Equal(40, tries.Count(Name, "elsewhere"));
        clock.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal(0, tries.Count(Name, "elsewhere"));
    }

    [Fact]
    public void What_was_right_counts_nowhere()
    {
        Try(4, "here");
        for (var number = 0; number < 60; number++)
        {
            Assert.Equal(0, tries.Count(Name, "here"));
            tries.Forget(Name, "here");
        }
    }

    /// <summary>Tries from one client, or, if that would have to wait, each from another.</summary>
    private void Try(int number, string client)
    {
        for (var made = 0; made < number; made++)
        {
            Assert.Equal(0, tries.Count(Name, number > 5 ? $"{client} {made}" : client));
        }
    }
}

using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.SignIn;

namespace CollagenInfo.Tests.Web.Staff.SignIn;

public class WrongTriesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void From_the_fifth_on_each_makes_the_wait_longer_up_to_a_quarter_of_an_hour()
    {
        var person = new Person { Name = "Nora Writer" };

        var waits = Enumerable
            .Range(1, 40)
            .Select(_ =>
            {
                WrongTries.Count(person, Now);
                return WrongTries.MinutesLeft(person, Now);
            });

        Assert.Equal([0, 0, 0, 0, 1, 2, 4, 8, .. Enumerable.Repeat(15, 32)], waits);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    public void A_wait_ends(int seconds, int minutesLeft)
    {
        var person = new Person { Name = "Nora Writer", LockoutEnd = Now.AddMinutes(1) };

        Assert.Equal(minutesLeft, WrongTries.MinutesLeft(person, Now.AddSeconds(seconds)));
    }
}

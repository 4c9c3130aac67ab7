using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class ReadingAheadTests
{
    private const int Many = 1000;

    [Fact]
    public void Results_come_in_order_whatever_is_ready_first()
    {
        var results = ReadingAhead.Read(Enumerable.Range(0, Many), number =>
        {
            Thread.Sleep(number % 7 == 0 ? 2 : 0);
            return number;
        });

        Assert.Equal(Enumerable.Range(0, Many), results);
    }

    [Fact]
    public void It_keeps_only_a_little_ahead_of_who_takes_the_results()
    {
        var begun = 0;

        using var results = ReadingAhead.Read(Enumerable.Range(0, Many), _ => Interlocked.Increment(ref begun)).GetEnumerator();
        results.MoveNext();
        Thread.Sleep(50);

        Assert.InRange(begun, 1, Many / 10);
    }

    [Fact]
    public void A_fault_reaches_who_takes_the_result() =>
        Assert.Throws<FormatException>(() => ReadingAhead.Read([1, 2], number => number == 2 ? throw new FormatException() : number).Sum());
}

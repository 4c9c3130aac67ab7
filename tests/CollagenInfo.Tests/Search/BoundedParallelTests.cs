using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class BoundedParallelTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void Results_come_in_order_whatever_is_ready_first()
    {
        var results = BoundedParallel.Select(Numbers, number =>
        {
            Thread.Sleep(number % 7 == 0 ? 2 : 0);
            return number;
        });

        Assert.Equal(Numbers, results);
    }

    [Fact]
    public void It_keeps_only_a_little_ahead_of_who_takes_the_results()
    {
        var begun = 0;

        using var results = BoundedParallel.Select(Numbers, _ => Interlocked.Increment(ref begun)).GetEnumerator();
        results.MoveNext();
        Thread.Sleep(50);

        Assert.InRange(begun, 1, Numbers.Length / 10);
    }

    [Fact]
    public void A_few_are_made_one_by_one_as_they_are_taken()
    {
        var begun = 0;

        using var results = BoundedParallel.Select(Numbers[..3], _ => Interlocked.Increment(ref begun)).GetEnumerator();
        results.MoveNext();
        Thread.Sleep(50);

        Assert.Equal(1, begun);
    }

    [Fact]
    public void A_fault_reaches_who_takes_the_result() =>
        Assert.Throws<FormatException>(() =>
            BoundedParallel.Select(Numbers, number => number == 500 ? throw new FormatException() : number).Sum()
        );
}

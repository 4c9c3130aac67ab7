using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class LostLineTests
{
    private static readonly List<SaidLine> Wanted = [.. Enumerable.Range(0, 100).Select(number => Line($"keep line {number}", 1))];

    private static readonly List<SaidLine> Long = [.. Enumerable.Range(2, 300_000).Select(number => Line("a", number))];

    [Fact]
    public void One_line_is_lost_on_a_very_long_page()
    {
        var lost = Assert.Single(AllIn([Wanted[0], .. Long, .. Wanted[2..]]));

        Assert.Equal((1, Wanted[0].Text), (lost.At, lost.Before));
    }

    [Fact]
    public void All_lines_are_lost_on_a_very_long_page() => Assert.Equal(Enumerable.Range(0, 100), AllIn(Long).Select(lost => lost.At));

    private static List<LostLine> AllIn(List<SaidLine> said)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        List<LostLine> lost = [.. LostLine.AllIn(Wanted, said)];

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
        return lost;
    }

    private static SaidLine Line(string words, int line) => new(words, words, line);
}

using CollagenInfo.Content.Language;

namespace CollagenInfo.Tests.Language;

public class EditDistanceTests
{
    [Theory]
    [InlineData("collagen", "collagen", 0)]
    [InlineData("collagen", "colagen", 1)]
    [InlineData("collagen", "collagens", 1)]
    [InlineData("collagen", "kollagen", 1)]
    [InlineData("collagen", "collgaen", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void Counts_letters_inserted_dropped_changed_or_swapped(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(one, other, 3));
        Assert.Equal(distance, EditDistance.Between(other, one, 3));
    }

    [Fact]
    public void Stops_where_there_are_too_many() => Assert.Equal(2, EditDistance.Between("microneedling", "contraindications", 1));

    [Fact]
    public void Has_no_longest_word() =>
        Assert.Equal(1, EditDistance.Between(new string('a', 5000) + "bc", new string('a', 5000) + "cb", 1));
}

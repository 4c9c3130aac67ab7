using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Changes;

public class ValueChangeTests
{
    [Theory]
    [InlineData("aftercare.makeup", "24 hours", true, "Half as long as before.")]
    [InlineData("aftercare.makeup", "96 hours", false, "Twice as long as before.")]
    [InlineData("aftercare.makeup", "72 hours", false, "Longer than before.")]
    [InlineData("aftercare.makeup", "1 week", false, "Longer than before.")]
    [InlineData("aftercare.makeup", "6 days", false, "3 times as long as before.")]
    [InlineData("aftercare.makeup", "1 to 2 days", true, "Shorter than before.")]
    [InlineData("aftercare.sunscreen", "12 hours", true, "Half as long as before.")]
    [InlineData("aftercare.spf", "15 SPF", true, "Half as much as before.")]
    [InlineData("aftercare.spf", "50 SPF", false, "More than before.")]
    [InlineData("recovery.redness-longest", "8 days", true, "Longer than before.")]
    [InlineData("treatment.sessions", "3 to 9 sessions", false, "More than before.")]
    [InlineData("treatment.sessions", "4 to 5 sessions", false, "A narrower range than before.")]
    [InlineData("treatment.sessions", "2 to 7 sessions", false, "A wider range than before.")]
    [InlineData("evidence.melasma", "moderate", false, "Stronger evidence than before.")]
    public void Less_careful_is_a_shorter_wait_or_a_longer_limit(string key, string value, bool isLessCareful, string compared)
    {
        var change = Of(key, value);

        Assert.Equal(
            (true, false, isLessCareful, compared),
            (change.IsChanged, change.IsOnlyOtherWords, change.IsLessCareful, change.Compared)
        );
    }

    [Theory]
    [InlineData("aftercare.makeup", "2 days")]
    [InlineData("aftercare.sunbathing", "14 days")]
    public void The_same_time_in_other_words_is_neither_longer_nor_shorter(string key, string value)
    {
        var change = Of(key, value);

        Assert.True(change is { IsChanged: true, IsOnlyOtherWords: true, IsLessCareful: false }, change.ToString());
        Assert.Equal("The same time in other words.", change.Compared);
    }

    /// <summary>A sign that is normal until a time needs help later if the time is longer.</summary>
    [Fact]
    public void A_later_end_of_what_is_normal_is_less_careful()
    {
        Assert.True(Of("recovery.swelling", "1 to 4 days").IsLessCareful);
        Assert.False(Of("recovery.swelling", "1 to 2 days").IsLessCareful);
        Assert.True(Of("waiting.isotretinoin", "5 months").IsLessCareful);
    }

    [Fact]
    public void The_same_value_says_nothing() =>
        Assert.Equal((false, null), Of("aftercare.makeup", "48 hours") is var same ? (same.IsChanged, same.Compared) : default);

    private static ValueChange Of(string key, string value)
    {
        var library = ShippedContent.Library;
        var after = OtherFacts.With((key, value)).Facts.Find(key)!;
        return ValueChange.Between(library.Facts.Find(key)!, after, library);
    }
}

using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class FactSheetTests
{
    private static readonly FactSheet Sheet = TestContent.Facts(
        ("sessions.number", "3 to 6 sessions"),
        ("aftercare.makeup", "48 hours"),
        ("aftercare.water", "lukewarm water"),
        ("depth.face", "0.5 to 1 mm"),
        ("tricky.min", "1 day")
    );

    [Theory]
    [InlineData("sessions.number", "3 to 6 sessions")]
    [InlineData("sessions.number.min", "3 sessions")]
    [InlineData("sessions.number.max", "6 sessions")]
    [InlineData("aftercare.makeup.min", "48 hours")]
    [InlineData("aftercare.makeup.max", "48 hours")]
    [InlineData("depth.face.min", "0.5 mm")]
    [InlineData("aftercare.water", "lukewarm water")]
    [InlineData("tricky.min", "1 day")]
    [InlineData("tricky.min.max", "1 day")]
    [InlineData("aftercare.water.min", null)]
    [InlineData("sessions.number.mean", null)]
    [InlineData("sessions.number.MIN", null)]
    [InlineData("sessions", null)]
    [InlineData("Aftercare.makeup", null)]
    [InlineData(".min", null)]
    [InlineData("", null)]
    public void Words_a_fact_or_one_end_of_its_range(string reference, string? words) => Assert.Equal(words, Sheet.TextOf(reference)?.Text);

    [Fact]
    public void Finds_a_fact_by_its_key()
    {
        Assert.Equal("48 hours", Sheet.Find("aftercare.makeup")?.Wording);
        Assert.Null(Sheet.Find("aftercare.makeup.min"));
    }
}

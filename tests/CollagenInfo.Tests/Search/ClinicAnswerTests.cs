using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Who asks how to reach the clinic, with the shipped data.</summary>
public class ClinicAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("phone number", true)]
    [InlineData("opening hours", true)]
    [InlineData("open sunday", true)]
    [InlineData("are you open on saterdays", true)]
    [InlineData("where r u based", true)]
    [InlineData("how do i book an appointment", true)]
    [InlineData("what time do you close", true)]
    [InlineData("open pores", false)]
    [InlineData("open wound", false)]
    [InlineData("close to my eyes", false)]
    [InlineData("how long does an appointment take", false)]
    [InlineData("can i wear make up to my appointment", false)]
    [InlineData("nobody answers phone its 2am", true)]
    [InlineData("what do i do before my appointment", false)]
    public void The_clinic_is_given_to_whoever_asks_how_to_reach_it(string typed, bool asks) =>
        Assert.Equal(asks, Find(typed).AsksForClinic);

    [Theory]
    [InlineData("are you open saturday", ClinicPart.Hours)]
    [InlineData("xmas eve appointments", ClinicPart.Holidays)]
    [InlineData("july 4th are you there", ClinicPart.Holidays)]
    [InlineData("book a slot", ClinicPart.Booking)]
    public void The_card_begins_with_what_is_asked(string typed, ClinicPart part)
    {
        var answer = Find(typed);

        Assert.True(answer.AsksForClinic);
        Assert.Equal(part, answer.ClinicPart);
    }

    [Fact]
    public void What_is_booked_may_be_something_else()
    {
        var answer = Find("surf lesson booked");

        Assert.False(answer.AsksForClinic);
        Assert.Equal("When can I swim or use a hot tub?", Assert.Single(answer.Times).Question);
    }

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}

using CollagenInfo.Content;
using CollagenInfo.Web.Search;

namespace CollagenInfo.Tests.Web.Search;

public class SignCardTests
{
    [Fact]
    public void A_sentence_that_leans_on_an_urgent_one_stays_with_it()
    {
        var details = SignCard.DetailsOf(
            ["Heat needs help the same day. So does pus. The skin may look fuller."],
            new ContentLibrary(new ContentData(), [])
        );

        Assert.Equal(["Heat needs help the same day. So does pus."], details[true]);
        Assert.Equal(["The skin may look fuller."], details[false]);
    }
}

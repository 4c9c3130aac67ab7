using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class MovedPagesTests
{
    private static readonly ContentLibrary Library = new(new(), [TestContent.Topic(), TestContent.Article()]);

    [Theory]
    [InlineData("/a", "/aftercare/makeup")]
    [InlineData("/b", "/aftercare/makeup")]
    [InlineData("/topic", "/aftercare#part")]
    [InlineData("/site", "/glossary")]
    [InlineData("/nowhere", null)]
    [InlineData("/gone", null)]
    [InlineData("/one", null)]
    [InlineData("/into-circle", null)]
    [InlineData("/self", null)]
    [InlineData("", null)]
    public void Leads_to_the_last_page_of_a_chain_and_never_to_nothing(string asked, string? target)
    {
        var moved = new MovedPages([
            Line("/a", "/aftercare/makeup"),
            Line("/b", "/a"),
            Line("/topic", "/aftercare#part"),
            Line("/site", "/glossary"),
            Line("/gone", "/aftercare/none"),
            Line("/one", "/two"),
            Line("/two", "/one#x"),
            Line("/into-circle", "/one"),
            Line("/self", "/self"),
        ]);

        Assert.Equal(target, moved.Follow(asked, Library));
    }

    [Theory]
    [InlineData("/removed", true)]
    [InlineData("/before", true)]
    [InlineData("/a", false)]
    [InlineData("/aftercare/makeup", false)]
    [InlineData("/nowhere", false)]
    public void What_is_gone_is_so_for_all_that_led_there_but_not_while_there_is_a_page(string asked, bool isGone)
    {
        var moved = new MovedPages([
            Line("/removed", "gone"),
            Line("/before", "/removed#part"),
            Line("/a", "/aftercare/makeup"),
            Line("/aftercare/makeup", "gone"),
        ]);

        Assert.Equal(isGone, moved.IsGone(asked, Library));
    }

    private static MovedPage Line(string from, string to) => new(from, to, 1);
}

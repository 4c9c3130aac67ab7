using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class SiteSearchTests
{
    [Fact]
    public void A_section_is_found_by_its_anchor_and_its_words_are_marked()
    {
        var hit = LibraryToSearch.Usual.Find("brush").Hits[0];

        Assert.Equal(("/aftercare/makeup#brushes", "Makeup", "Brushes"), (hit.Address, hit.Title, hit.Heading));
        Assert.Equal(["brushes"], hit.Marked());
        Assert.Contains("<b>sponges</b>", string.Concat(hit.Snippet.Select(part => part.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cafe", "/aftercare/makeup#brushes")]
    [InlineData("CAFÉ", "/aftercare/makeup#brushes")]
    [InlineData("48 hours", "/aftercare/makeup")]
    [InlineData("roacutane", "/aftercare/medicine")]
    [InlineData("acne pill", "/aftercare/medicine")]
    [InlineData("is it ok to use acne pills?", "/aftercare/medicine")]
    [InlineData("microneedeling", "/aftercare/swelling")]
    [InlineData("opening hours", "/clinic")]
    public void Other_forms_and_other_words_lead_to_the_same_page(string typed, string address) =>
        Assert.Equal(address, LibraryToSearch.Usual.Find(typed).Addresses().FirstOrDefault());

    [Fact]
    public void The_beginning_of_a_word_is_enough_while_it_is_typed() =>
        Assert.Contains(
            "/aftercare/swelling",
            Find(SearchQuery.Parse("swel") with { IsUnfinished = true }).Addresses()
        );

    [Theory]
    [InlineData("microneedeling", "microneedling")]
    [InlineData("acne sweling", "acne swelling")]
    [InlineData("microneedling", null)]
    [InlineData("roacutane", null)]
    [InlineData("xyz", null)]
    public void A_misspelt_word_is_mended_from_the_words_of_the_library(string typed, string? mended) =>
        Assert.Equal(mended, LibraryToSearch.Usual.Find(typed).Mended);

    [Fact]
    public void Nothing_is_mended_for_somebody_who_means_exactly_these_letters()
    {
        var answer = Find(SearchQuery.Parse("microneedeling") with { IsExact = true });

        Assert.Null(answer.Mended);
        Assert.Empty(answer.Hits);
    }

    [Theory]
    [InlineData("when can i wear makeup")]
    [InlineData("make-up")]
    [InlineData("foundation when?")]
    public void A_time_is_answered_from_the_facts(string typed)
    {
        var time = Assert.Single(LibraryToSearch.Usual.Find(typed).Times);

        Assert.Equal(
            new TimeAnswer("When can I wear makeup?", "After 48 hours.", "If your skin is calm.", null, "/aftercare/makeup"),
            time
        );
    }

    [Theory]
    [InlineData("why does makeup matter")]
    [InlineData("makeup before my session")]
    [InlineData("swelling")]
    public void No_time_is_answered_where_none_was_asked(string typed) => Assert.Empty(LibraryToSearch.Usual.Find(typed).Times);

    [Theory]
    [InlineData("cant breathe", Urgency.Emergency)]
    [InlineData("I can’t breathe!", Urgency.Emergency)]
    [InlineData("pus and i cannot breathe, trouble breathing", Urgency.Emergency)]
    [InlineData("yellow fluid", Urgency.SameDay)]
    [InlineData("yelow fluid", Urgency.SameDay)]
    public void A_sign_that_cannot_wait_is_answered_with_what_to_do(string typed, Urgency urgency) =>
        Assert.Equal(urgency, LibraryToSearch.Usual.Find(typed).Care?.Urgency);

    [Theory]
    [InlineData("redness")]
    [InlineData("no pus")]
    [InlineData("makeup")]
    public void Other_words_raise_no_alarm(string typed) => Assert.Null(LibraryToSearch.Usual.Find(typed).Care);

    private static SearchAnswer Find(SearchQuery query) => new SiteSearch(TimeProvider.System).Find(LibraryToSearch.Usual, query);
}

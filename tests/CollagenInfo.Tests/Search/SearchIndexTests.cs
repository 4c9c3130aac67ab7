namespace CollagenInfo.Tests.Search;

public class SearchIndexTests
{
    [Fact]
    public void Unweighed_a_title_comes_before_a_text()
    {
        using var index = SmallIndex.Index(
            SmallIndex.Page("rest", "calm calm calm"),
            SmallIndex.Page("calm", "rest"),
            SmallIndex.Page("other", "nothing")
        );

        var found = index.Find("\"calm\"", isWeighed: false, most: 10);

        Assert.Equal([("calm", 6), ("rest", 1)], found.Select(hit => (hit.Place.Page.Title, hit.Score)));
    }

    [Fact]
    public void Weighed_the_best_comes_first()
    {
        using var index = SmallIndex.Index(
            SmallIndex.Page("one", "calm and much else that is said of the skin"),
            SmallIndex.Page("two", "calm calm"),
            SmallIndex.Page("other", "nothing")
        );

        Assert.Equal(["two", "one"], index.Find("\"calm\"", isWeighed: true, most: 10).Select(hit => hit.Place.Page.Title));
    }

    [Fact]
    public void A_word_is_counted_in_all_its_forms_and_only_so_far()
    {
        using var index = SmallIndex.Index(
            SmallIndex.Page("one", "looks"),
            SmallIndex.Page("two", "looked"),
            SmallIndex.Page("three", "look")
        );

        Assert.Equal((3, 2), (index.Count("looking", 10), index.Count("looking", 2)));
    }
}

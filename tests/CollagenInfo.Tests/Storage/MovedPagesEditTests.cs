using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class MovedPagesEditTests
{
    private const string Comment = "# Pages that have moved\n#   /a/b: /a/c\n";

    [Theory]
    [InlineData("", "/a/old: /a/new\n")]
    [InlineData("/x/y: /a/z\n", "/x/y: /a/z\n/a/old: /a/new\n")]
    [InlineData("/x/y: /a/old#h   # why\n", "/x/y: /a/new#h   # why\n/a/old: /a/new\n")]
    [InlineData("/a/new: /a/old\n", "/a/old: /a/new\n")]
    [InlineData("/x/y: /a/old\n/a/new: /a/old\n", "/x/y: /a/new\n/a/old: /a/new\n")]
    public void A_page_with_another_name_is_found_under_each_that_it_had(string before, string after) =>
        Assert.Equal(Comment + after, MovedPagesEdit.Lead(Comment + before, "/a/old", "/a/new", isSamePage: true).Text);

    [Fact]
    public void Another_page_in_its_place_has_other_headings() =>
        Assert.Equal("/x/y: /b/c\n/a/old: /b/c\n", MovedPagesEdit.Lead("/x/y: /a/old#h\n", "/a/old", "/b/c", isSamePage: false).Text);

    [Fact]
    public void What_leads_nowhere_is_taken_out() =>
        Assert.Equal(Comment + "/q/r: /s\n", MovedPagesEdit.ForgetWhatLeadsTo(Comment + "/x/y: /a/old#h\n/q/r: /s\n", "/a/old").Text);
}

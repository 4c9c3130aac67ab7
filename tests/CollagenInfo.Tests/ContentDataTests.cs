using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class ContentDataTests
{
    private static readonly string[] FromWholeFolder =
        [nameof(ContentData.Images), nameof(ContentData.ImageHashes), nameof(ContentData.Unread)];

    [Fact]
    public void Is_equal_while_no_data_file_is_read_again()
    {
        using var folder = new TestContentFolder().With("images/needle.svg", "<svg/>");
        var content = folder.Open();
        var before = content.Everything;

        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        content.Refresh();

        Assert.NotEqual(before.Articles.Count, content.Everything.Articles.Count);
        Assert.Equal(before.Data, content.Everything.Data);
    }

    [Theory]
    [InlineData("terms.yml", "edema:\n  term: Edema\n  meaning: Swelling.\n")]
    [InlineData("signed.yml", "suitability:\n  by: A\n  role: B\n  on: 2026-11-01\n  next: 2027-11-01\n  text: x\n")]
    [InlineData("notices.yml", "closed:\n  text: Closed.\n  from: 2026-12-01\n  until: 2026-12-02\n")]
    [InlineData("redirects.yml", "/old: /aftercare/makeup\n")]
    [InlineData("images/needle.svg", "<svg/>")]
    public void Is_another_one_as_soon_as_a_file_says_something_else(string file, string text)
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var before = content.Everything;

        folder.With(file, text);
        content.Refresh();

        Assert.NotEqual(before.Data, content.Everything.Data);
    }

    [Fact]
    public void Every_part_of_it_is_read_from_a_file()
    {
        var (unread, shipped) = (new ContentData(), ShippedContent.Library.Data);
        var parts = typeof(ContentData)
            .GetProperties()
            .Where(part => part.CanWrite && !FromWholeFolder.Contains(part.Name));

        NotEmpty.All(parts, part => Assert.NotSame(part.GetValue(unread), part.GetValue(shipped)));
    }
}

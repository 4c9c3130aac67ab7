using System.Text;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class ContentFileTests
{
    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\r\ntwo\nthree\rfour")]
    [InlineData("\uFEFFone\r\ntwo")]
    [InlineData("\uFEFF\uFEFFone\n")]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public void A_text_that_nobody_changed_is_the_same_bytes(string text)
    {
        var file = FileOf(text);

        Assert.Equal(file.Bytes.ToArray(), file.BytesOf(file.Text!));
    }

    [Fact]
    public void A_form_sees_every_line_end_as_a_line_feed_and_no_byte_order_mark() =>
        Assert.Equal("one\ntwo\nthree\n", FileOf("\uFEFFone\r\ntwo\rthree\n").Text);

    [Theory]
    [InlineData("one\r\ntwo\r\nthree\r\n", "one\nTWO\nthree\n", "one\r\nTWO\r\nthree\r\n")]
    [InlineData("one\r\ntwo\r\nthree\r\n", "one\r\nTWO\r\nthree\r\n", "one\r\nTWO\r\nthree\r\n")]
    [InlineData("one\r\ntwo\nthree\n", "one\nnew\ntwo\nthree\n", "one\r\nnew\ntwo\nthree\n")]
    [InlineData("one\ntwo", "one\ntwo\n", "one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n", "one\ntwo", "one\r\ntwo")]
    [InlineData("\uFEFFone\n", "two\n", "\uFEFFtwo\n")]
    [InlineData("", "one\n", "one\n")]
    [InlineData("one\n", "", "")]
    public void Only_what_was_changed_differs(string before, string typed, string after) =>
        Assert.Equal(Encoding.UTF8.GetBytes(after), FileOf(before).BytesOf(typed));

    [Fact]
    public void A_text_that_is_not_UTF_8_is_not_shown() => Assert.Null(ContentFile.From("a/b.md", [0x63, 0xE9, 0x0A]).Text);

    private static ContentFile FileOf(string text) => ContentFile.From("aftercare/makeup.md", Encoding.UTF8.GetBytes(text));
}

using System.Text;
using CollagenInfo.Web.Staff.Pictures;

namespace CollagenInfo.DeskTests.Pictures;

public class PreparedPictureTests
{
    [Fact]
    public void A_photo_of_a_phone_is_upright_smaller_and_says_nothing_of_the_phone()
    {
        using var taken = DrawnPicture.Read(DrawnPicture.OfPhone);
        Assert.True(taken.Contains("exif-ifd3-GPSLatitude"));

        var picture = PreparedPicture.From(DrawnPicture.OfPhone, out var refusal);

        Assert.Null(refusal);
        Assert.Equal((1200, 1600), (picture!.Width, picture.Height));
        foreach (var (bytes, width) in new[] { (picture.Large, 1200), (picture.Small!, 800) })
        {
            using var made = DrawnPicture.Read(bytes);
            Assert.Equal(width, made.Width);
            Assert.Equal("webpload_buffer", made.Get("vips-loader"));
            Assert.DoesNotContain(made.GetFields(), field => field.Contains("exif", StringComparison.Ordinal) || field == "xmp-data");
            Assert.False(bytes.AsSpan().IndexOf("EXIF"u8) >= 0 || bytes.AsSpan().IndexOf("Phone"u8) >= 0);
            Assert.True(made.Getpoint(width / 2, 10)[1] < 100, "Red is above.");
            Assert.True(made.Getpoint(width / 2, made.Height - 10)[1] > 150, "Red is not below.");
        }
    }

    [Theory]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".jpg")]
    public void A_small_picture_stays_as_large_as_it_is(string kind)
    {
        var picture = PreparedPicture.From(DrawnPicture.Plain(640, 480, kind), out _);

        Assert.Equal((640, 480), (picture!.Width, picture.Height));
        Assert.Null(picture.Small);
    }

    [Fact]
    public void A_file_whose_end_is_missing_is_refused() => Assert.Contains("its end is missing", Refusal(DrawnPicture.OfPhone[..^90_000]));

    [Fact]
    public void A_drawing_that_could_hold_a_script_is_refused() =>
        Assert.Contains("no JPEG", Refusal("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray()));

    [Fact]
    public void What_is_no_picture_is_refused_whatever_it_is_called() =>
        Assert.Contains("no JPEG", Refusal(Encoding.UTF8.GetBytes("%PDF-1.7")));

    [Fact]
    public void More_pixels_than_any_page_needs_are_refused_before_they_are_read() =>
        Assert.Contains("40 megapixels", Refusal(DrawnPicture.Plain(8001, 5000)));

    [Fact]
    public void More_bytes_than_any_page_needs_are_refused() => Assert.Contains("15 MB", Refusal(new byte[PreparedPicture.MostBytes + 1]));

    private static string Refusal(byte[] bytes)
    {
        var picture = PreparedPicture.From(bytes, out var refusal);
        Assert.Null(picture);
        return refusal!;
    }
}

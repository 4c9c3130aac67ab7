using System.Text;

namespace CollagenInfo.Tests.Storage;

public class PictureTypeTests
{
    public static TheoryData<string, byte[], string> Pictures =>
        new()
        {
            { "a.png", [0x89, .. "PNG\r\n\x1a\n"u8, 0], "image/png" },
            { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0], "image/jpeg" },
            { "a.gif", [.. "GIF89a"u8, 1], "image/gif" },
            { "a.webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8], "image/webp" },
            { "a.avif", [0, 0, 0, 32, .. "ftypavif"u8], "image/avif" },
            { "a.svg", [.. "<svg/>"u8], "image/svg+xml" },
            { "b.svg", [.. "\uFEFF<?xml version='1.0'?>\n<!-- drawn -->\n<!DOCTYPE svg>\n<svg xmlns='x'>"u8], "image/svg+xml" },
            { "wrong-name.png", [0xFF, 0xD8, 0xFF, 0xE0, 0], "image/jpeg" },
        };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_what_its_first_bytes_say(string name, byte[] bytes, string type)
    {
        using var folder = new TestContentFolder().With($"images/{name}", bytes);

        var content = folder.Open();
        using var picture = content.OpenPicture(name)!.Content;

        Assert.Empty(content.Problems);
        Assert.Equal(type, content.OpenPicture(name)!.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><svg/>")]
    [InlineData("<html><svg/></html>")]
    [InlineData("root:x:0:0:root:/root:/bin/sh")]
    [InlineData("%PDF-1.7")]
    [InlineData("RIFF1234WAVE")]
    [InlineData("PNG")]
    public void Anything_else_is_an_error_and_not_served(string text)
    {
        using var folder = new TestContentFolder().With("images/a.png", Encoding.UTF8.GetBytes(text));

        var content = folder.Open();

        Assert.Equal(
            [
                "images/a.png:1: error not-a-picture: By its first bytes, this is no picture. Save it again as svg, png, jpg, webp, avif "
                    + "or gif.",
            ],
            content.Problems.Lines()
        );
        Assert.Empty(content.Published.Data.Images);
        Assert.Null(content.OpenPicture("a.png"));
    }
}

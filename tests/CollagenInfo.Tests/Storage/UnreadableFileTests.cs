using System.Text;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class UnreadableFileTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void An_empty_file_is_told()
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", "");

        Assert.Equal(
            ["aftercare/new.md:1: error file-empty: The file is empty. Write the page, or delete the file."],
            folder.OpenUnchecked().Problems.Lines()
        );
    }

    [Theory]
    [InlineData(1024 * 1024, 0)]
    [InlineData((1024 * 1024) + 1, 1)]
    public void A_file_may_hold_a_megabyte_and_no_more(int length, int problems)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", TestContentFolder.Makeup.PadRight(length, '\n'));

        var told = folder.OpenUnchecked().Problems.Lines();

        Assert.Equal(
            Enumerable.Repeat(
                "aftercare/new.md:1: error file-too-large: The file holds 1,048,577 bytes; the most is 1,048,576. Split it into "
                    + "several articles.",
                problems
            ),
            told
        );
    }

    [Theory]
    [InlineData("", "\u00e9", 1)]
    [InlineData("---\n", "\u00e9", 2)]
    [InlineData("---\ntitle: New\nsummary: S\u00fc\u00df.\n---\n\nLine six is caf", "\u00e9", 6)]
    [InlineData("---\r\ntitle: New\r\nsummary: ", "\u00e9\r\n", 3)]
    [InlineData("---\na\n", "\u00e9", 3)]
    public void A_file_that_is_not_UTF8_is_told_with_its_line(string above, string latin, int line)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(above), .. Encoding.Latin1.GetBytes(latin)];
        var told = $"aftercare/new.md:{line}: error not-utf8: The file is not saved as UTF-8. Save it again with the encoding UTF-8.";
        using var plain = new TestContentFolder().With("aftercare/new.md", bytes);
        using var marked = new TestContentFolder().With("aftercare/new.md", [.. ByteOrderMark, .. bytes]);

        Assert.Equal([told], plain.OpenUnchecked().Problems.Lines());
        Assert.Equal([told], marked.OpenUnchecked().Problems.Lines());
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        using var folder = new TestContentFolder()
            .With("aftercare/makeup.md", [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(TestContentFolder.Makeup)])
            .With("facts.yml", [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(TestContentFolder.Facts)]);

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.Equal("48 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Fact]
    public void Line_ends_may_be_those_of_Windows()
    {
        using var folder = new TestContentFolder();
        foreach (var file in Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.Equal(
            ("Makeup after a session", 2),
            (content.Published.Read("aftercare/makeup")!.Title, content.Published.Read("aftercare/makeup")!.TitleLine)
        );
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("aftercare/.new.md.swp")]
    [InlineData("aftercare/new.md~")]
    [InlineData("aftercare/#new.md#")]
    [InlineData("aftercare/new.md.tmp")]
    [InlineData(".git/config")]
    [InlineData(".git/refs/heads/main")]
    public void Hidden_files_and_backups_are_ignored(string file)
    {
        using var folder = new TestContentFolder().With(file, "x");

        Assert.Empty(folder.Open().Problems);
    }

    [Fact]
    public void The_manual_for_staff_in_the_content_folder_is_not_content()
    {
        using var folder = new TestContentFolder().With("README.md", "How to change {{ no.such-fact }}.");
        var content = folder.Open();
        var refreshes = 0;
        content.Refreshed += _ => refreshes++;

        folder.With("README.md", "Another text.");
        content.Refresh();
        content.Refresh(new HashSet<string> { "README.md" });

        Assert.Equal((0, 0), (content.Problems.Count, refreshes));
    }

    [Fact]
    public void A_lock_file_that_points_nowhere_is_ignored()
    {
        using var folder = new TestContentFolder();
        File.CreateSymbolicLink(folder.PathOf("aftercare/.#makeup.md"), "somebody@somewhere.1234");

        Assert.Empty(folder.Open().Problems);
    }

    [Fact]
    public void A_link_that_points_nowhere_stops_nothing()
    {
        using var folder = new TestContentFolder();
        File.CreateSymbolicLink(folder.PathOf("aftercare/new.md"), "nowhere");

        Assert.NotNull(folder.Open().Published.Read("aftercare/makeup"));
    }

    [Fact]
    public void Without_a_folder_there_is_no_site()
    {
        using var folder = new TestContentFolder();
        var nowhere = folder.Beside("nowhere");

        var exception = Assert.Throws<ContentFolderException>(() => ContentRepository.Open(nowhere, _ => [], TimeProvider.System));

        Assert.Equal($"The content folder {nowhere} does not exist.", exception.Message);
        Assert.Empty(exception.Problems);
    }

    [Fact]
    public void Without_an_article_there_is_no_site_and_the_reasons_are_told()
    {
        using var folder = new TestContentFolder().With("aftercare/makeup.md", "");

        var exception = Assert.Throws<ContentFolderException>(folder.OpenUnchecked);

        Assert.Equal($"The content folder {folder.FullName} holds no article that can be read.", exception.Message);
        Assert.Equal(["file-empty"], exception.Problems.Select(problem => problem.Rule));
    }
}

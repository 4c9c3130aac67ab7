namespace CollagenInfo.Tests.Storage;

public class LeftoverFilesTests
{
    [Theory]
    [InlineData("Thumbs.db")]
    [InlineData("images/Thumbs.db")]
    [InlineData("aftercare/desktop.ini")]
    [InlineData(".DS_Store")]
    [InlineData("aftercare/._makeup.md")]
    [InlineData("__MACOSX/aftercare/makeup.md")]
    [InlineData("aftercare/makeup.md.bak")]
    [InlineData("aftercare/makeup.md.orig")]
    [InlineData("aftercare/makeup.md.rej")]
    [InlineData("aftercare/makeup.md.save")]
    [InlineData("aftercare/makeup.md.save.1")]
    [InlineData("aftercare/makeup.md.part")]
    [InlineData("aftercare/makeup.md.filepart")]
    [InlineData("aftercare/makeup.md~")]
    [InlineData("aftercare/makeup.md.swp")]
    [InlineData("aftercare/#makeup.md#")]
    [InlineData("aftercare/.goutputstream-1A2B3C")]
    [InlineData("aftercare/goutputstream-1A2B3C")]
    [InlineData("aftercare/sedAb12Cd")]
    [InlineData("aftercare/4913")]
    [InlineData("~$makeup.docx")]
    [InlineData("aftercare/~WRL0001.tmp")]
    [InlineData("facts.yml.tmp")]
    [InlineData("facts.yml.r12")]
    [InlineData("aftercare/makeup_BACKUP_123.md")]
    public void What_other_programs_leave_is_left_alone(string file)
    {
        using var folder = new TestContentFolder().With(file, "junk");

        var content = folder.OpenUnchecked();

        Assert.Empty(content.Problems);
        Assert.Equal(1, content.LastReport.Articles);
    }

    [Theory]
    [InlineData("aftercare/notes.txt")]
    [InlineData("aftercare/makeup.docx")]
    [InlineData("old.md")]
    [InlineData("aftercare/makeup.markdown")]
    public void What_somebody_may_have_written_is_told(string file)
    {
        using var folder = new TestContentFolder().With(file, "junk");

        Assert.Equal("misplaced-file", Assert.Single(folder.OpenUnchecked().Problems).Rule);
    }

    [Theory]
    [InlineData("sedatives/index.md")]
    [InlineData("core/index.md")]
    [InlineData("aftercare/tmp-nodes.md")]
    public void A_page_is_not_taken_for_a_leftover(string file)
    {
        using var folder = new TestContentFolder().With(file, TestContentFolder.Makeup);

        Assert.Equal(7, folder.OpenUnchecked().LastReport.FilesRead);
    }
}
